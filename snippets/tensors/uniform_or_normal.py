import torch

torch.manual_seed(0)
u = torch.rand(2, 3)
print(u)
n = torch.randn(2, 3)
print(n)
one = torch.rand(1, requires_grad=True)
print(one.grad)

many = torch.rand(100_000)
assert 0 <= many.min() and many.max() < 1  # (1)!
print(f"mean {many.mean():.1f}")
print(f"below 0.2: {(many < 0.2).float().mean():.1f}")
many = torch.randn(100_000)
print(f"mean {abs(many.mean()):.1f}, std {many.std():.1f}")
print(f"within 1: {(many.abs() < 1).float().mean():.2f}")  # (2)!
