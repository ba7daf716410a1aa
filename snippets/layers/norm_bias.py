import torch
from torch import nn

norm = nn.BatchNorm2d(2)
conv = nn.Conv2d(1, 2, kernel_size=3)
x = torch.randn(4, 1, 8, 8)
before = norm(conv(x))
before.exp().sum().backward()
print(conv.bias.grad.abs().max() < 1e-2)
print(conv.weight.grad.abs().max() < 1e-2)

with torch.no_grad():
    conv.bias += 100
after = norm(conv(x))
assert torch.allclose(before, after, atol=1e-2)
