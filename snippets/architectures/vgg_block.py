import torch
from torch import nn


def vgg_block(convs, inputs, outputs):
    layers = []
    for _ in range(convs):
        layers += [nn.Conv2d(inputs, outputs, 3, padding=1)]  # (1)!
        layers += [nn.ReLU()]
        inputs = outputs
    return nn.Sequential(*layers, nn.MaxPool2d(2))


x = torch.zeros(1, 64, 56, 56)
block = vgg_block(2, 64, 128)
for layer in block:
    x = layer(x)
    print(f"{type(layer).__name__:9}", list(x.shape))

odd = torch.zeros(1, 64, 7, 7)
y = block(odd)  # (2)!
