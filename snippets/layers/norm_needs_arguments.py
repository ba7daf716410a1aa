import torch
from torch import nn

x = torch.zeros(2, 4)
y = nn.BatchNorm1d(4)(x)
nn.BatchNorm1d()  #: raises TypeError
