import torch

x = torch.arange(6).view(2, 3)
y = x.t()
print(y)
memory, wanted = x.view(6), y.reshape(6)
print(x.stride(), y.stride())
y.view(6)  #: raises RuntimeError
