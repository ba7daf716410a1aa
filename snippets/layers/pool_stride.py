import torch
from torch import nn

x = torch.tensor([[[1.0, 5.0, 2.0, 6.0, 3.0]]])
apart = nn.MaxPool1d(2)(x)
overlapping = nn.MaxPool1d(2, stride=1)(x)
print(apart, overlapping)
print(nn.AvgPool1d(2)(x))
print(nn.AvgPool1d(2, ceil_mode=True)(x))
