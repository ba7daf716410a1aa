import torch
from torchvision import models

names = "alexnet vgg11 vgg16 googlenet resnet18 resnet50 densenet121"
with torch.device("meta"):
    for name in names.split():
        options = {"weights": None}
        if name == "googlenet":
            options["init_weights"] = False  # (1)!
        net = models.get_model(name, **options)
        size = sum(p.numel() for p in net.parameters())
        print(f"{name:12} {size:>10} {size * 4 / 1e6:6.1f} MB")
