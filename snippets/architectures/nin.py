import torch
from torch import nn


def nin_block(inputs, outputs, *window, **options):
    return nn.Sequential(
        *[nn.Conv2d(inputs, outputs, *window, **options), nn.ReLU()],
        *[nn.Conv2d(outputs, outputs, 1), nn.ReLU()],
        *[nn.Conv2d(outputs, outputs, 1), nn.ReLU()],
    )


def nin(classes):
    return nn.Sequential(
        *[nin_block(3, 96, 11, stride=4), nn.MaxPool2d(3, 2)],
        *[nin_block(96, 256, 5, padding=2), nn.MaxPool2d(3, 2)],
        *[nin_block(256, 384, 3, padding=1), nn.MaxPool2d(3, 2)],
        nn.Dropout(),
        nin_block(384, classes, 3, padding=1),  # (1)!
        *[nn.AdaptiveAvgPool2d(1), nn.Flatten()],  # (2)!
    )


with torch.device("meta"):
    net = nin(10)
    x = torch.zeros(1, 3, 224, 224)
    for layer in net:
        x = layer(x)
        print(f"{type(layer).__name__:18}", list(x.shape))
    larger = net(torch.zeros(1, 3, 320, 256))
    print(sum(p.numel() for p in net.parameters()))
    print(sum(p.numel() for p in nin(1000).parameters()))
