import torch

x = torch.arange(6)
print(x[:4:2])
print(x.flip(0))
print(x[torch.arange(5, -1, -2)])
x[::-1]  #: raises ValueError
