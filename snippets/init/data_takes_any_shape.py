import torch
from torch import nn

layer = nn.Linear(3, 4)
layer.weight.data = torch.zeros(3, 4)
print(layer.weight.shape, layer)
layer(torch.ones(2, 3))  #: raises RuntimeError
