import torch

x = torch.arange(6)
inside = (x > 1) & (x < 4)
between = x[inside]
print(between)
outside = (x < 1) | (x > 4)
ends = x[outside]
print(ends)
print(x[~(x == 3)])
x[x > 1 and x < 4]  #: raises RuntimeError
