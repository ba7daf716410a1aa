import torch
from torch import nn

net = nn.Sequential(nn.Linear(2, 4), nn.Tanh(), nn.Linear(4, 1))
x = torch.ones(3, 2)
w0 = net[0].weight
hidden = net[:2](x)
print(net[:2][0] is net[0])  # (1)!
net.append(nn.Sigmoid())
net[1] = nn.ReLU()
print(len(net), type(net[1]).__name__, type(net[-1]).__name__)
y = net(x)
print(isinstance(net, nn.Module))
