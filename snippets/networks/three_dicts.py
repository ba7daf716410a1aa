import torch
from torch import nn


class Centred(nn.Module):
    def __init__(self):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(3))
        self.register_buffer("mean", torch.zeros(3))
        self.linear = nn.Linear(3, 2)
        self.eps = 1e-5
        self.plain = torch.zeros(3)


net = Centred()
print(list(net._parameters))
print(list(net._buffers))
print(list(net._modules))
print([name for name in vars(net) if not name.startswith("_")])
print([name for name, parameter in net.named_parameters()])
print(list(net.state_dict()))
