import torch
from torch import nn


def conv(inputs, outputs, kernel):
    layer = nn.Conv2d(inputs, outputs, kernel, padding=kernel // 2)
    return nn.Sequential(layer, nn.ReLU())


class Inception(nn.Module):
    def __init__(self, inputs, one, three, five, pool):
        super().__init__()
        self.one = conv(inputs, one, 1)
        self.reduce3 = conv(inputs, three[0], 1)
        self.three = conv(*three, 3)
        self.reduce5 = conv(inputs, five[0], 1)
        self.five = conv(*five, 5)
        self.pool = nn.MaxPool2d(3, stride=1, padding=1)  # (1)!
        self.project = conv(inputs, pool, 1)

    def forward(self, x):
        a = self.one(x)
        b = self.reduce3(x)
        b = self.three(b)
        c = self.reduce5(x)
        c = self.five(c)
        d = self.pool(x)
        d = self.project(d)
        return torch.cat((a, b, c, d), dim=1)  # (2)!


block = Inception(192, 64, (96, 128), (16, 32), 32)
y = block(torch.zeros(1, 192, 28, 28))
print(64 + 128 + 32 + 32)
print(sum(p.numel() for p in block.parameters()))
