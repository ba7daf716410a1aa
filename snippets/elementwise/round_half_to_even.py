import torch

x = torch.tensor([-2.5, 0.5, 1.5, 2.5])
print(x.round())
print((x + 0.5).floor())
print(x.sign() * (x.abs() + 0.5).floor())
print(torch.tensor([3.14159, 2.71828]).round(decimals=2))
print(torch.tensor([0.125, 0.375]).round(decimals=2))
