import torch
from torch import nn
from torchvision import models

net = models.resnet18(weights=None).eval()
x = torch.rand(2, 3, 64, 64)
y = net(x)
nn.Sequential(*net.children())(x)  #: raises RuntimeError
