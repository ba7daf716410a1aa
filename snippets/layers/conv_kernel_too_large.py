import torch
from torch import nn

x = torch.zeros(1, 1, 4, 4)
padded = nn.Conv2d(1, 1, kernel_size=5, padding=1)(x)
nn.Conv2d(1, 1, kernel_size=5)(x)  #: raises RuntimeError
