import torch
from torch import nn

net = nn.Sequential(nn.Conv2d(3, 5, 3), nn.BatchNorm2d(5))
picture = torch.ones(3, 8, 8)
y = net(picture[None])
net(picture)  #: raises ValueError
