import torch
from torch import nn

vectors = torch.randn(4, 3)
nn.BatchNorm2d(3)(vectors)  #: raises ValueError
