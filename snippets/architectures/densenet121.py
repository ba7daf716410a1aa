import torch
from torch import nn
from torchvision import models


def conv(i, o, k):  # (1)!
    layer = nn.Conv2d(i, o, k, padding=k // 2, bias=False)
    return nn.Sequential(nn.BatchNorm2d(i), nn.ReLU(), layer)


class DenseBlock(nn.ModuleList):
    def __init__(self, i, count):
        super().__init__()
        for n in range(i, i + 32 * count, 32):  # (2)!
            two = conv(n, 128, 1), conv(128, 32, 3)
            self.append(nn.Sequential(*two))

    def forward(self, x):
        for layer in self:
            x = torch.cat((x, layer(x)), dim=1)
        return x


with torch.device("meta"):
    net = [nn.Conv2d(3, 64, 7, 2, 3, bias=False), nn.BatchNorm2d(64)]
    net += [nn.ReLU(), nn.MaxPool2d(3, 2, 1)]
    i, x = 64, torch.zeros(1, 3, 224, 224)
    for count in 6, 12, 24, 16:
        net += [DenseBlock(i, count)]
        i += 32 * count
        if count != 16:
            i //= 2
            net += [nn.Sequential(conv(2 * i, i, 1), nn.AvgPool2d(2))]
    net += [nn.BatchNorm2d(i), nn.ReLU(), nn.AdaptiveAvgPool2d(1)]
    net += [nn.Flatten(), nn.Linear(i, 1000)]
    for layer in net:
        x = layer(x)
        print(f"{type(layer).__name__:17}", list(x.shape))
    for model in nn.Sequential(*net), models.densenet121():
        print(sum(p.numel() for p in model.parameters()))
