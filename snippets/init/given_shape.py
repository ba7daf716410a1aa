import torch
from torch import nn

layer = nn.Linear(3, 4)
with torch.no_grad():
    layer.weight.copy_(torch.tensor([1.0, 2.0, 3.0]))  # (1)!
print(layer.weight)

layer.weight = nn.Parameter(torch.zeros(3, 4))  # (2)!
print(layer)
layer(torch.ones(2, 3))  #: raises RuntimeError
