import torch
from torch import nn

layer = nn.Linear(3, 5)
x = torch.ones(2, 4)
layer(x)  #: raises RuntimeError
