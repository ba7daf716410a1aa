import torch

x = torch.arange(12).view(3, 4)
print(x[2, 3])
x[2, 3, 0]  #: raises IndexError
