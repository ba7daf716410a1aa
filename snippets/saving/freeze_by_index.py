import torch
from torchvision import models

with torch.device("meta"):
    resnet = models.resnet18(weights=None)
    vgg = models.vgg16(weights=None)
for net in (resnet, vgg):
    for i, child in enumerate(net.children()):
        if i < 6:
            child.requires_grad_(False)
    names = [name for name, child in net.named_children()]
    print(names[:6])
    print(names[6:], sum(p.requires_grad for p in net.parameters()))
