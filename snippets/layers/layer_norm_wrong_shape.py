import torch
from torch import nn

images = torch.randn(2, 3, 4, 5)
whole = nn.LayerNorm((3, 4, 5))(images)
channels = nn.LayerNorm(3)(images.movedim(1, -1)).movedim(-1, 1)
nn.LayerNorm(3)(images)  #: raises RuntimeError
