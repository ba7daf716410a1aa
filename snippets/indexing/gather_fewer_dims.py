import torch

x = torch.tensor([[10, 11, 12], [20, 21, 22]])
label = torch.tensor([2, 0])
print(x.gather(1, label[:, None]))
x.gather(1, label)  #: raises RuntimeError
