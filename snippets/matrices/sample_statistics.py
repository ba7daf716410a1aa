import torch

torch.manual_seed(1)
few = torch.randn(2, 3)
many = torch.randn(100_000)
for sample in (few, many):
    spread, centre = torch.std_mean(sample)
    print(f"{centre:.2f} {spread:.2f}")
outside = (many.abs() > 1).float().mean()
print(f"{outside:.2f}")

uniform = torch.rand(100_000)
print(bool(uniform.min() >= 0), bool(uniform.max() < 1))
