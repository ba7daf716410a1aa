import torch
from torch import nn


def seen(*layers):
    x = torch.zeros(1, 1, 9, requires_grad=True)
    nn.Sequential(*layers)(x)[..., 0].sum().backward()
    return "".join(".#"[int(g != 0)] for g in x.grad[0, 0])


def conv(**options):
    layer = nn.Conv1d(1, 1, 3, **options)
    nn.init.ones_(layer.weight)
    return layer


print(seen(conv()))
print(seen(conv(dilation=2)))
print(seen(conv(), conv()))
print(seen(conv(), conv(dilation=2)))
