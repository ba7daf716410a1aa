import torch
from torch import nn


def show(module, grad_input, grad_output):
    print([tuple(g.shape) for g in grad_input])


x = torch.ones(3, 2, requires_grad=True)
old = nn.Linear(2, 1)
old.register_backward_hook(show)
y = old(x)  #: warns FutureWarning
y.sum().backward()

new = nn.Linear(2, 1)
new.register_full_backward_hook(show)
z = new(x)
z.sum().backward()
