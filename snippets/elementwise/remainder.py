import torch

a = torch.tensor([7, -7, 7, -7])
b = torch.tensor([3, 3, -3, -3])
print(a % b, torch.remainder(a, b))
print(torch.fmod(a, b))  # (1)!
assert torch.equal(a // b * b + a % b, a)

x = torch.tensor([1.75, -1.75])
print(x % 1, x.frac())
