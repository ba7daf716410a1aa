import torch
from torch import nn


def clear_data(module, args, output):
    output.data.zero_()


def clear_detached(module, args, output):
    output.detach().zero_()


net = nn.Tanh()
x = torch.tensor([1.0], requires_grad=True)
(right,) = torch.autograd.grad(net(x), x)
with net.register_forward_hook(clear_data):
    (wrong,) = torch.autograd.grad(net(x), x)
print(right, wrong)  # (1)!
with net.register_forward_hook(clear_detached):
    y = net(x)
torch.autograd.grad(y, x)  #: raises RuntimeError
