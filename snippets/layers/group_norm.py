import torch
from torch import nn

x = torch.randn(2, 6, 4, 4)
one_group = nn.GroupNorm(1, 6)(x)
whole = nn.LayerNorm((6, 4, 4))(x)
assert torch.allclose(one_group, whole, atol=1e-4)

six_groups = nn.GroupNorm(6, 6)(x)
each = nn.InstanceNorm2d(6)(x)
assert torch.allclose(six_groups, each, atol=1e-4)

weight = nn.GroupNorm(1, 6).weight
weight = nn.LayerNorm((6, 4, 4)).weight
nn.GroupNorm(4, 6)  #: raises ValueError
