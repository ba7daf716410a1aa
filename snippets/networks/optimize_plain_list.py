import torch
from torch import nn


class Plain(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [nn.Linear(2, 4), nn.Linear(4, 1)]


net = Plain()
torch.optim.SGD(net.parameters(), lr=0.1)  #: raises ValueError
