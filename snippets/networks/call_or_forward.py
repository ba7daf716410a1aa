import torch
from torch import nn


class Double(nn.Module):
    def forward(self, x):
        return 2 * x


class Quadruple(nn.Module):
    def __init__(self):
        super().__init__()
        self.inner = Double()

    def forward(self, x):
        return 2 * self.inner(x)


def report(module, args, output):
    print(type(module).__name__, output)


net = Quadruple()
net.register_forward_hook(report)
net.inner.register_forward_hook(report)
x = torch.tensor([1.0, 2.0])
y = net(x)
z = net.forward(x)
print(torch.equal(y, z))
