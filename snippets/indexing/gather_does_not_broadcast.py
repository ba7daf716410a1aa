import torch

x = torch.tensor([[10, 11, 12], [20, 21, 22]])
index = torch.tensor([[2, 0]])
short = x.gather(1, index)
print(short)
full = torch.take_along_dim(x, index, dim=1)
print(full)
x.gather(1, torch.tensor([[0], [0], [0]]))  #: raises RuntimeError
