import torch
from torch import nn

in_channels, out_channels = 3, 8
conv = nn.Conv2d(
    in_channels, out_channels, kernel_size=3, stride=1, padding=1
)
same = nn.Conv2d(3, 8, 3, padding="same")
half = nn.Conv2d(3, 8, 3, stride=2, padding=1)

images = torch.zeros(4, 3, 32, 48)
kept = conv(images)
also_kept = same(images)
halved = half(images)
print(conv.bias is not None)  # (1)!
