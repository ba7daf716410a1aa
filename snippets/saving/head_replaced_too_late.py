import torch
from torch import nn
from torchvision import models

net = models.resnet18(weights=None)
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
net.fc = nn.Linear(net.fc.in_features, 5)
known = {id(p) for g in optimizer.param_groups for p in g["params"]}
print(id(net.conv1.weight) in known, id(net.fc.weight) in known)

optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
known = {id(p) for g in optimizer.param_groups for p in g["params"]}
print(id(net.conv1.weight) in known, id(net.fc.weight) in known)
