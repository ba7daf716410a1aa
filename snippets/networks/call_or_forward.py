import torch
from torch import nn


class Double(nn.Module):
    def forward(self, x):
        return 2 * x


def report(module, args, output):
    print("hook saw", output)


net = Double()
net.register_forward_hook(report)
x = torch.tensor([1.0, 2.0])
y = net(x)
z = net.forward(x)
print(torch.equal(y, z))
