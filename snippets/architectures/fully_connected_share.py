import torch
from torch import nn
from torchvision import models


def count(layers):
    return sum(p.numel() for x in layers for p in x.parameters())


with torch.device("meta"):
    for build in models.alexnet, models.vgg16, models.resnet18:
        net = build()
        linear = [x for x in net.modules() if isinstance(x, nn.Linear)]
        part = count(linear) / count([net])
        print(f"{build.__name__:8} {count(linear):>9} {part:.0%}")
