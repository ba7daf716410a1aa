import torch
from torch import nn

layers = nn.ModuleList([nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2)])
x = torch.ones(5, 3)
y = nn.Sequential(*layers)(x)
layers(x)  #: raises NotImplementedError
