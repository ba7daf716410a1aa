import torch
from torch import nn


def conv(inputs, outputs, kernel, stride=1):
    size = inputs, outputs, kernel, stride, kernel // 2
    layer = nn.Conv2d(*size, bias=False)
    return nn.Sequential(layer, nn.BatchNorm2d(outputs))


class Residual(nn.Module):
    def __init__(self, inputs, outputs, stride=1):
        super().__init__()
        self.first = conv(inputs, outputs, 3, stride)
        self.second = conv(outputs, outputs, 3)
        self.shortcut = nn.Identity()
        if stride > 1 or inputs != outputs:
            self.shortcut = conv(inputs, outputs, 1, stride)  # (1)!

    def forward(self, x):
        y = self.first(x).relu()
        y = self.second(y)  # (2)!
        return (y + self.shortcut(x)).relu()


x = torch.zeros(2, 64, 56, 56)
same = Residual(64, 64)(x)
halved = Residual(64, 128, stride=2)(x)
