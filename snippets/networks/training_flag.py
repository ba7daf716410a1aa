import torch
from torch import nn

net = nn.Sequential(
    nn.Linear(2, 2), nn.Sequential(nn.BatchNorm1d(2), nn.Dropout())
)
print([m.training for m in net.modules()])
print(net.eval() is net)
print([m.training for m in net.modules()])
net[1].train()
print([m.training for m in net.modules()])
y = net.eval()(torch.ones(3, 2))
print(y.requires_grad)
