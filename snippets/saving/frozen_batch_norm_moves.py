import torch
from torch import nn

net = nn.BatchNorm1d(1)
net.requires_grad_(False)
x = torch.tensor([[9.0], [11.0]])
net(x)
print(net.weight.item(), net.bias.item(), net.running_mean.item())
net.eval()
net(x)
print(net.running_mean.item())
