import torch

x = torch.tensor([[1, 2, 3], [4, 5, 6]])
z = torch.zeros_like(x)
f = torch.full_like(x, 1)
half = torch.full_like(x, 0.5)  # (1)!
print(half)
right = torch.full_like(x, 0.5, dtype=torch.float32)
print(right)
row = x.new_zeros(4)  # (2)!
