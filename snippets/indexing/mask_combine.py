import torch

x = torch.arange(6)
print(x[(x > 1) & (x < 4)])
print(x[(x < 1) | (x > 4)])
print(x[~(x == 3)])
x[x > 1 and x < 4]  #: raises RuntimeError
