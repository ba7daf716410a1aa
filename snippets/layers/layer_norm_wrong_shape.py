import torch
from torch import nn

images = torch.randn(2, 3, 4, 5)
whole = nn.LayerNorm((3, 4, 5))(images)
channels = nn.LayerNorm(3)(images.movedim(1, -1)).movedim(-1, 1)
rows = nn.LayerNorm(3)(torch.randn(2, 3, 4, 3))  # (1)!
assert rows.mean(dim=3).abs().max() < 1e-4
nn.LayerNorm(3)(images)  #: raises RuntimeError
