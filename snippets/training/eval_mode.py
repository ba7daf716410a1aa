import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.BatchNorm1d(2), nn.Dropout(0.5))
nn.init.constant_(net[0].bias, 2.0)
x = torch.tensor([[1.0, 10.0], [3.0, 30.0]])
print(net.training, net[0].training, net[1].training)
a, b = net(x), net(x)
print(a.detach(), b.detach(), sep="\n")  # (1)!

print(net.eval() is net)
print(net.training, net[0].training, net[1].training)
c, d = net(x), net(x)
print(c.detach())  # (2)!
assert torch.equal(c, d)
net.train()
print(net.training, net[0].training, net[1].training)
