import torch
from torchvision import models

net = models.resnet18(weights=None).eval()
kept = {}


def keep(name):
    def hook(layer, args, output):
        kept[name] = output

    return net.get_submodule(name).register_forward_hook(hook)


handles = [keep(n) for n in ("layer1", "layer2.0.conv1", "avgpool")]
with torch.no_grad():
    net(torch.rand(1, 3, 64, 64))
for handle in handles:
    handle.remove()
for name, value in kept.items():
    print(name, list(value.shape))
