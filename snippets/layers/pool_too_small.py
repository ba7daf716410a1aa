import torch
from torch import nn

halve = nn.MaxPool2d(2)
x = torch.zeros(1, 8, 6, 6)
for _ in range(2):
    x = halve(x)
halve(x)  #: raises RuntimeError
