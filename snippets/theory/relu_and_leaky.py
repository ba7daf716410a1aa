import torch
from torch import nn

x = torch.tensor([-2.0, 0.0, 3.0], requires_grad=True)
for activation in (nn.ReLU(), nn.LeakyReLU(0.1)):
    y = activation(x)
    (slope,) = torch.autograd.grad(y.sum(), x)
    print(y.detach(), slope)  # (1)!

assert torch.equal(nn.ReLU()(x), x.clamp(min=0))

for activation in (nn.ReLU(), nn.LeakyReLU(0.1)):
    bias = torch.tensor(-10.0, requires_grad=True)
    activation(x.detach() + bias).sum().backward()
    print(bias.grad)  # (2)!
