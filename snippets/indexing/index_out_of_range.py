import torch

x = torch.arange(12).view(3, 4)
print(x[2], x[-3])
x[3]  #: raises IndexError
