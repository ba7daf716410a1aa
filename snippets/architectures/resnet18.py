import torch
from torch import nn
from torchvision import models


def conv(i, o, k, s=1):
    layer = nn.Conv2d(i, o, k, s, padding=k // 2, bias=False)
    return nn.Sequential(layer, nn.BatchNorm2d(o))


class Residual(nn.Module):
    def __init__(self, i, o, s):
        super().__init__()
        first, second = conv(i, o, 3, s), conv(o, o, 3)
        self.body = nn.Sequential(first, nn.ReLU(), second)
        self.shortcut = nn.Identity() if i == o else conv(i, o, 1, s)

    def forward(self, x):
        return (self.body(x) + self.shortcut(x)).relu()


def count(model):
    return sum(p.numel() for p in model.parameters())


with torch.device("meta"):
    stem = nn.Sequential(conv(3, 64, 7, 2), nn.ReLU())
    net = [stem, nn.MaxPool2d(3, 2, 1)]
    for i, o in (64, 64), (64, 128), (128, 256), (256, 512):
        s = 1 if i == o else 2
        net += [nn.Sequential(Residual(i, o, s), Residual(o, o, 1))]
    head = [nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(512, 1000)]
    net = nn.Sequential(*net, *head)
    x = torch.zeros(1, 3, 224, 224)
    for layer in net:
        x = layer(x)
        print(f"{type(layer).__name__:17}", list(x.shape))
    print(count(net))
    assert count(net) == count(models.resnet18())
