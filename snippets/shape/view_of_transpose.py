import torch

x = torch.arange(6).view(2, 3)
y = x.t()
print(y)
print(x.stride(), y.stride())
y.view(6)  #: raises RuntimeError
