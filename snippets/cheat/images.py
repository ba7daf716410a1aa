import torch
from torch import nn

x = torch.randn(2, 3, 16, 20)

y = nn.Conv2d(3, 7, 3, padding=1)(x)
y = nn.ConvTranspose2d(3, 7, 2, stride=2)(x)
y = nn.MaxPool2d(2)(x)
y = nn.AdaptiveAvgPool2d(1)(x)
y = nn.BatchNorm2d(3)(x)
y = nn.Dropout(0.5)(x)
y = nn.Flatten()(x)
