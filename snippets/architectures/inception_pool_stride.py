import torch
from torch import nn

x = torch.zeros(1, 192, 28, 28)
a = nn.Conv2d(192, 64, 1)(x)
d = nn.MaxPool2d(3)(x)
torch.cat((a, d), dim=1)  #: raises RuntimeError
