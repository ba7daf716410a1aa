import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.tensor = torch.ones(2, requires_grad=True)
        self.parameter = nn.Parameter(torch.ones(2))
        self.frozen = nn.Parameter(torch.ones(2), requires_grad=False)


net = Scale()
print([name for name, parameter in net.named_parameters()])
print(isinstance(net.parameter, torch.Tensor))
net.double()
print(net.tensor.dtype, net.parameter.dtype)
twice = 2 * net.parameter
print(isinstance(twice, nn.Parameter))
