import torch
from torch import nn


def count(layer):
    return sum(p.numel() for p in layer.parameters())


maps = torch.randn(4, 64, 7, 7)
gap = nn.Sequential(nn.AdaptiveAvgPool2d(1), nn.Flatten())

flat = nn.Sequential(nn.Flatten(), nn.Linear(64 * 7 * 7, 10))
linear = nn.Sequential(gap, nn.Linear(64, 10))
only_gap = nn.Sequential(nn.Conv2d(64, 10, 1), gap)
for head in flat, linear, only_gap:
    scores = head(maps)
    print(count(head))

same = only_gap[0]
with torch.no_grad():
    same.weight.copy_(linear[1].weight[:, :, None, None])
    same.bias.copy_(linear[1].bias)
assert torch.allclose(linear(maps), only_gap(maps), atol=1e-2)
