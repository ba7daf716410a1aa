import torch
from torch import nn

x = torch.zeros(2, 64, 56, 56)
y = nn.Conv2d(64, 128, 3, stride=2, padding=1)(x)
y + x  #: raises RuntimeError
