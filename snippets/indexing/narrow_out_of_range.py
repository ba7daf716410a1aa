import torch

x = torch.arange(4)
print(x[2:5])
print(torch.narrow(x, 0, -2, 2))
torch.narrow(x, 0, 2, 3)  #: raises RuntimeError
