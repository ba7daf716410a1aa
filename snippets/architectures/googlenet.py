import torch
from torch import nn


def conv(i, o, k):
    return nn.Sequential(nn.Conv2d(i, o, k, padding=k // 2), nn.ReLU())


class Inception(nn.ModuleList):
    def __init__(self, i, a, r3, b, r5, c, d):
        three = nn.Sequential(conv(i, r3, 1), conv(r3, b, 3))
        five = nn.Sequential(conv(i, r5, 1), conv(r5, c, 5))
        pool = nn.Sequential(nn.MaxPool2d(3, 1, 1), conv(i, d, 1))
        super().__init__([conv(i, a, 1), three, five, pool])

    def forward(self, x):
        return torch.cat([branch(x) for branch in self], dim=1)


with torch.device("meta"):
    stem = nn.Sequential(nn.Conv2d(3, 64, 7, 2, 3), nn.ReLU())
    pool = nn.MaxPool2d(3, 2, ceil_mode=True)
    net = [stem, pool, conv(64, 64, 1), conv(64, 192, 3), pool]
    net += [Inception(192, 64, 96, 128, 16, 32, 32)]
    net += [Inception(256, 128, 128, 192, 32, 96, 64), pool]
    net += [Inception(480, 192, 96, 208, 16, 48, 64)]
    net += [Inception(512, 160, 112, 224, 24, 64, 64)]
    net += [Inception(512, 128, 128, 256, 24, 64, 64)]
    net += [Inception(512, 112, 144, 288, 32, 64, 64)]
    net += [Inception(528, 256, 160, 320, 32, 128, 128), pool]
    net += [Inception(832, 256, 160, 320, 32, 128, 128)]
    net += [Inception(832, 384, 192, 384, 48, 128, 128)]
    net += [nn.AdaptiveAvgPool2d(1), nn.Flatten()]
    net += [nn.Linear(1024, 1000)]
    x = torch.zeros(1, 3, 224, 224)
    for layer in net:
        x = layer(x)
        print(f"{type(layer).__name__:17}", list(x.shape))
print(sum(p.numel() for p in nn.Sequential(*net).parameters()))
