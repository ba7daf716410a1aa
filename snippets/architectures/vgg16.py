import torch
from torch import nn
from torchvision import models


def vgg_block(convs, inputs, outputs):
    layers = []
    for _ in range(convs):
        layers += [nn.Conv2d(inputs, outputs, 3, padding=1)]
        layers += [nn.ReLU()]
        inputs = outputs
    return nn.Sequential(*layers, nn.MaxPool2d(2))


def vgg(counts):
    sizes = [3, 64, 128, 256, 512, 512]
    blocks = map(vgg_block, counts, sizes, sizes[1:])
    head = [nn.Flatten()]
    for n in 512 * 7 * 7, 4096:
        head += [nn.Linear(n, 4096), nn.ReLU(), nn.Dropout()]
    return nn.Sequential(*blocks, *head, nn.Linear(4096, 1000))


def count(model):
    return sum(p.numel() for p in model.parameters())


with torch.device("meta"):
    net = vgg([2, 2, 3, 3, 3])
    x = torch.zeros(1, 3, 224, 224)
    for block in net[:5]:
        x = block(x)
        print(list(x.shape))
    scores = net[5:](x)
    print("VGG-16", count(net))
    print("VGG-11", count(vgg([1, 1, 2, 2, 2])))
    assert count(net) == count(models.vgg16())
