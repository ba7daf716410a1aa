import torch
from torch import nn

linear = nn.Linear(3, 5)
a = linear(torch.ones(3))
b = linear(torch.ones(2, 3))
c = linear(torch.ones(2, 7, 3))

conv = nn.Conv2d(3, 5, kernel_size=3)
picture = torch.ones(3, 8, 8)
d = conv(picture)
e = conv(picture.unsqueeze(0))
assert torch.allclose(d, e[0])
f = e.flatten(1)
g = d.flatten(1)  # (1)!
