import torch
from torchvision import models
from torchvision.models.resnet import BasicBlock, Bottleneck

with torch.device("meta"):
    for depth in 18, 34, 50, 101, 152:
        net = getattr(models, f"resnet{depth}")()
        kind = type(net.layer1[0]).__name__
        layers = net.layer1, net.layer2, net.layer3, net.layer4
        blocks = [len(layer) for layer in layers]
        size = sum(p.numel() for p in net.parameters())
        print(depth, kind, blocks, size)
    wide = BasicBlock(256, 256)
    narrow = Bottleneck(256, 64)
    for block in wide, narrow:
        print(sum(p.numel() for p in block.parameters()))
print(narrow.conv1, narrow.conv2, narrow.conv3, sep="\n")
