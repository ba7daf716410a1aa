import torch
from torch import nn

down = nn.Conv2d(1, 1, kernel_size=3, stride=2, padding=1)
from_7 = down(torch.zeros(1, 1, 7, 7))
from_8 = down(torch.zeros(1, 1, 8, 8))

k, s, p, extra = 3, 2, 1, 1
up = nn.ConvTranspose2d(1, 1, k, stride=s, padding=p)
to_7 = up(from_8)
assert to_7.shape[-1] == (4 - 1) * s - 2 * p + (k - 1) + 1

more = nn.ConvTranspose2d(
    1, 1, k, stride=s, padding=p, output_padding=extra
)
to_8 = more(from_8)
chosen = up(from_8, output_size=(8, 8))
