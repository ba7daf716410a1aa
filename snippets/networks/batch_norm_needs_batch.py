import torch
from torch import nn

net = nn.Sequential(nn.Conv2d(3, 5, 3), nn.BatchNorm2d(5))
picture = torch.ones(3, 8, 8)
y = net(picture[None])
signal = torch.ones(4, 4)
wrong = nn.BatchNorm1d(4)(signal)  # (1)!
net(picture)  #: raises ValueError
