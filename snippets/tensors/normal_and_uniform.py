import torch

torch.manual_seed(0)
heights = torch.normal(170.0, 10.0, (1000,))
print(f"{heights.mean():.0f} {heights.std():.0f}")
each = torch.normal(torch.tensor([0.0, 100.0, 200.0]), 1.0)  # (1)!
print(each.round(decimals=1))

between = torch.empty(1000).uniform_(-1, 1)
also = 2 * torch.rand(1000) - 1
assert -1 <= between.min() and between.max() < 1

torch.manual_seed(0)
a = torch.normal(0.0, 1.0, (2, 3))
torch.manual_seed(0)
b = torch.randn(2, 3)
print(torch.equal(a, b))
