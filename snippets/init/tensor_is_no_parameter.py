import torch
from torch import nn

layer = nn.Linear(3, 4)
layer.weight = nn.Parameter(torch.ones(4, 3))
layer.weight = torch.ones(4, 3)  #: raises TypeError
