import torch
from torch import nn

layer = nn.Linear(3, 2)
nn.init.constant_(layer.weight, 0.5)  # (1)!
with torch.no_grad():
    layer.weight.normal_(mean=0.0, std=0.01)
    layer.bias.fill_(0.1)
layer.weight.fill_(0.5)  #: raises RuntimeError
