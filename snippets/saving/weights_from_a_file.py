import torch
from torchvision import models

torch.save(models.resnet18(weights=None).state_dict(), "resnet18.pth")

net = models.resnet18(weights=None)
print(net.load_state_dict(torch.load("resnet18.pth")))
