import torch
from torch import nn

maps = torch.zeros(4, 64, 7, 7)
pooled = nn.AdaptiveAvgPool2d(1)(maps)
linear = nn.Linear(64, 10)
scores = linear(pooled.flatten(1))
linear(pooled)  #: raises RuntimeError
