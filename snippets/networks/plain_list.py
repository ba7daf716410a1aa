import torch
from torch import nn


class Plain(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [nn.Linear(2, 4), nn.Linear(4, 1)]

    def forward(self, x):
        for layer in self.layers:
            x = layer(x)
        return x


class Listed(Plain):
    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList(self.layers)


x = torch.ones(3, 2)
for net in (Plain(), Listed()):
    y = net(x)
    print(len(list(net.parameters())), len(net.state_dict()))
