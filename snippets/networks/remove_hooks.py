import torch
from torch import nn

net = nn.Linear(2, 1)
calls = []


def count(module, args, output):
    calls.append(output.shape)


x = torch.ones(3, 2)
first = net.register_forward_hook(count)
second = net.register_forward_hook(count)
net(x)
print(len(net._forward_hooks), len(calls))
first.remove()
second.remove()
first.remove()  # (1)!
net(x)
print(len(net._forward_hooks), len(calls))

with net.register_forward_hook(count):
    net(x)
print(len(net._forward_hooks), len(calls))
