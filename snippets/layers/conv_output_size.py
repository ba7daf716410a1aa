import torch
from torch import nn

length = 7
x = torch.zeros(1, 1, length, length)
print("kernel stride padding dilation -> size")
for k, s, p, d in [
    (3, 1, 0, 1),
    (3, 1, 1, 1),
    (5, 1, 2, 1),
    (3, 2, 1, 1),
    (2, 2, 0, 1),
    (3, 1, 0, 2),
    (7, 1, 0, 1),
]:
    conv = nn.Conv2d(1, 1, k, stride=s, padding=p, dilation=d)
    size = (length + 2 * p - d * (k - 1) - 1) // s + 1
    assert conv(x).shape[-1] == size
    print(f"{k:6} {s:6} {p:7} {d:8} -> {size:4}")
