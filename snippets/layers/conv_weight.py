from torch import nn


def count(layer):
    return sum(p.numel() for p in layer.parameters())


conv = nn.Conv2d(4, 8, kernel_size=3)
weight, bias = conv.weight, conv.bias
assert count(conv) == 8 * 4 * 3 * 3 + 8

groups = nn.Conv2d(4, 8, kernel_size=3, groups=2)
weight = groups.weight
depthwise = nn.Conv2d(4, 4, kernel_size=3, groups=4)
weight = depthwise.weight
oblong = nn.Conv2d(4, 8, kernel_size=(1, 5))
weight = oblong.weight
print(count(conv), count(groups), count(depthwise), count(oblong))
