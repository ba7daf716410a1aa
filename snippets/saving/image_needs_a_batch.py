import torch
from torchvision import models

with torch.device("meta"):
    net = models.resnet18(weights=None).eval()
    image = torch.empty(3, 224, 224)
y = net(image.unsqueeze(0))
net(image)  #: raises ValueError
