import torch

b = torch.tensor([1.0, -2.0, 4.0])
print(b.pow(2), b**3)
print(b.sqrt())  # (1)!
print(b.rsqrt())
print(b.abs().sqrt() * b.sign())
print(torch.tensor([4.0, 0.0]).rsqrt())

counts = torch.tensor([1, 4, 9])
squares = counts**2
roots = torch.sqrt(counts)  # (2)!
