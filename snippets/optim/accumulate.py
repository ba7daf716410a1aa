import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(8, 3), torch.randn(8, 1)
net, criterion = nn.Linear(3, 1), nn.MSELoss()
criterion(net(x), y).backward()
whole = net.weight.grad.clone()

net.zero_grad()
for xs, ys in zip(x.split(2), y.split(2)):
    (criterion(net(xs), ys) / 4).backward()
assert torch.allclose(net.weight.grad, whole)
print((net.weight.grad / whole).round(decimals=3))

net.zero_grad()
for xs, ys in zip(x.split(2), y.split(2)):
    criterion(net(xs), ys).backward()
print((net.weight.grad / whole).round(decimals=3))
