import torch

x = torch.linspace(start=-10, end=10, steps=5)
print(x, x.diff())
y = torch.linspace(1, 10, 10)
print(y)
cut = torch.linspace(0, 10, 4, dtype=torch.int64)  # (1)!
print(cut)
powers = torch.logspace(0, 3, 4)
print(powers)
