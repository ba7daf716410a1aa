import torch
from torch import nn

flat = nn.Sequential(nn.Flatten(), nn.Linear(3 * 8 * 8, 2))
pooled = nn.Sequential(
    nn.Conv2d(3, 4, 3),
    nn.AdaptiveAvgPool2d(1),
    nn.Flatten(),
    nn.Linear(4, 2),
)
square = torch.ones(1, 3, 8, 8)
wide = torch.ones(1, 3, 8, 20)
a = pooled(square)
b = pooled(wide)
c = flat(square)
flat(wide)  #: raises RuntimeError
