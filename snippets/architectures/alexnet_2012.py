import torch
from torch import nn


def block(*size, groups=1, last=()):
    conv = nn.Conv2d(*size, groups=groups)
    return nn.Sequential(conv, nn.ReLU(), *last)


with torch.device("meta"):
    pool = nn.MaxPool2d(3, 2)
    norm = nn.LocalResponseNorm(5, k=2)
    net = nn.Sequential(
        block(3, 96, 11, 4, 2, last=[norm, pool]),
        block(96, 256, 5, 1, 2, groups=2, last=[norm, pool]),  # (1)!
        block(256, 384, 3, 1, 1),
        block(384, 384, 3, 1, 1, groups=2),
        block(384, 256, 3, 1, 1, groups=2, last=[pool]),
        nn.Flatten(),
        nn.Linear(256 * 6 * 6, 4096),
        nn.Linear(4096, 4096),
        nn.Linear(4096, 1000),
    )
    x = net[:6](torch.zeros(1, 3, 224, 224))
print(sum(p.numel() for p in net.parameters()))
print(sum(p.numel() for p in net[:6].parameters()))
