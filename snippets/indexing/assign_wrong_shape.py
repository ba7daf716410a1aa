import torch

x = torch.zeros(3, 4)
x[:, 1] = torch.tensor([1, 2, 3])
print(x)
x[1] = torch.tensor([1, 2, 3])  #: raises RuntimeError
