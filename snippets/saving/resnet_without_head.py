from collections import OrderedDict

import torch
from torch import nn
from torchvision import models

net = models.resnet18(weights=None).eval()
x = torch.rand(2, 3, 64, 64)
cut = nn.Sequential(OrderedDict(list(net.named_children())[:-1]))
with torch.no_grad():
    pooled = cut(x)
    features = pooled.flatten(1)
    logits = net(x)
    assert torch.allclose(net.fc(features), logits, atol=1e-5)

net.fc = nn.Identity()  # (1)!
with torch.no_grad():
    same = net(x)
assert torch.allclose(same, features, atol=1e-5)
