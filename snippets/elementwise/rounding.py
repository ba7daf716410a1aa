import torch

x = torch.tensor([-2.5, -1.2, 0.5, 1.5, 3.14])
print(x.floor())
print(x.ceil())
print(x.trunc())
print(x.round())  # (1)!
print(x.frac())  # (2)!
print(x.trunc() + x.frac() == x)
