import torch
from torch import nn

conv = nn.Conv2d(3, 2, kernel_size=1)
linear = nn.Linear(3, 2)
with torch.no_grad():
    linear.weight.copy_(conv.weight.flatten(1))
    linear.bias.copy_(conv.bias)

x = torch.randn(1, 3, 4, 4)
y = conv(x)
pixels = linear(x.movedim(1, -1))
assert torch.allclose(y, pixels.movedim(-1, 1), atol=1e-2)
