import torch

a = torch.tensor([1.0, 2.0])
b = torch.tensor([1.0, 2.0])
row = a[None]
print(a == b, torch.equal(a, b))
print(a == row, torch.equal(a, row))  # (1)!

x = torch.tensor([0.1], dtype=torch.float64) + 0.2
y = torch.tensor([0.3], dtype=torch.float64)
print(torch.equal(x, y), torch.allclose(x, y))  # (2)!
