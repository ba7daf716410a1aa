import torch
from torch import nn


def size(net):
    tensors = [*net.parameters(), *net.buffers()]
    return sum(t.numel() * t.element_size() for t in tensors)


net = nn.Sequential(nn.Linear(100, 100), nn.BatchNorm1d(100))
print(size(net))
print(size(net.half()))  # (1)!
net.float()
optimizer = torch.optim.Adam(net.parameters())
net(torch.ones(2, 100)).sum().backward()
optimizer.step()
gradients = sum(p.grad.nbytes for p in net.parameters())
states = optimizer.state.values()
moments = sum(t.nbytes for state in states for t in state.values())
print(gradients, moments)  # (2)!
