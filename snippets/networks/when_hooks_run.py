import torch
from torch import nn


def forward(name):
    return lambda module, args, output: print("forward", name)


def backward(name):
    return lambda module, grad_in, grad_out: print("backward", name)


net = nn.Sequential(nn.Linear(2, 2), nn.Tanh())
for name, module in net.named_modules():
    name = name or "net"
    module.register_forward_hook(forward(name))
    module.register_full_backward_hook(backward(name))
y = net(torch.ones(3, 2, requires_grad=True)).sum()
print("now backward")
y.backward()
print(len(net._forward_hooks), len(net._backward_hooks))
