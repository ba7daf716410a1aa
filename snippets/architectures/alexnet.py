import torch
from torch import nn
from torchvision.models import alexnet

sizes = [  # (1)!
    (3, 64, 11, 4, 2),
    (64, 192, 5, 1, 2),
    (192, 384, 3, 1, 1),
    (384, 256, 3, 1, 1),
    (256, 256, 3, 1, 1),
]
pooled = {0, 1, 4}
with torch.device("meta"):
    layers = []
    for i, size in enumerate(sizes):
        layers += [nn.Conv2d(*size), nn.ReLU()]
        layers += [nn.MaxPool2d(3, 2)] if i in pooled else []  # (2)!
    layers += [nn.Flatten()]
    for n in 256 * 6 * 6, 4096:
        layers += [nn.Dropout(), nn.Linear(n, 4096), nn.ReLU()]
    net = nn.Sequential(*layers, nn.Linear(4096, 1000))

    x = torch.zeros(1, 3, 224, 224)
    for layer in net:
        x = layer(x)
        if not isinstance(layer, nn.ReLU | nn.Dropout):
            print(f"{type(layer).__name__:10}", list(x.shape))


def count(model):
    return sum(p.numel() for p in model.parameters())


print(count(net))
assert count(net) == count(alexnet())
