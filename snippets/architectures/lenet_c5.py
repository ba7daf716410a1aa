import torch
from torch import nn

maps = torch.randn(2, 16, 5, 5)
c5 = nn.Conv2d(16, 120, 5)
linear = nn.Linear(16 * 5 * 5, 120)
with torch.no_grad():
    linear.weight.copy_(c5.weight.flatten(1))
    linear.bias.copy_(c5.bias)
x = c5(maps)
y = linear(maps.flatten(1))
assert torch.allclose(x.flatten(1), y, atol=1e-3)

wider = torch.randn(2, 16, 5, 9)
z = c5(wider)
