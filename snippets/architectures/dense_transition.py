import torch
from torch import nn

x = torch.zeros(2, 256, 56, 56)
transition = nn.Sequential(
    nn.BatchNorm2d(256),
    nn.ReLU(),
    nn.Conv2d(256, 128, 1),
    nn.AvgPool2d(2, stride=2),
)
for layer in transition:
    x = layer(x)
    print(f"{type(layer).__name__:11}", list(x.shape))
