import torch
from torch import nn

torch.manual_seed(0)
two = nn.Sequential(nn.Conv2d(4, 8, 1), nn.Conv2d(8, 4, 1))
one = nn.Conv2d(4, 4, 1)
first, second = two[0].weight.flatten(1), two[1].weight.flatten(1)
with torch.no_grad():
    one.weight.copy_((second @ first)[:, :, None, None])
    one.bias.copy_(second @ two[0].bias + two[1].bias)

x = torch.randn(2, 4, 8, 8)
assert torch.allclose(two(x), one(x), atol=1e-3)
