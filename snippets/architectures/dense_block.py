import torch
from torch import nn


def layer(inputs, growth):
    conv = nn.Conv2d(inputs, growth, 3, padding=1)
    return nn.Sequential(nn.BatchNorm2d(inputs), nn.ReLU(), conv)


class DenseBlock(nn.ModuleList):
    def __init__(self, inputs, growth, count):
        sizes = [inputs + i * growth for i in range(count)]
        super().__init__([layer(size, growth) for size in sizes])

    def forward(self, x):
        for layer in self:
            y = layer(x)  # (1)!
            x = torch.cat((x, y), dim=1)
            print(list(y.shape), list(x.shape))
        return x


block = DenseBlock(64, growth=32, count=4)
x = torch.randn(2, 64, 8, 8)
y = block(x)
assert y[:, :64].equal(x)  # (2)!
