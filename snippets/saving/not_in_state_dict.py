import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(2, 1)
        self.register_buffer("mean", torch.zeros(2))
        self.register_buffer("mask", torch.ones(2), persistent=False)
        self.scale = torch.tensor(3.0)
        self.epoch = 7


net = Net().eval()
net.linear.weight.requires_grad_(False)
net.epoch = 8
print(list(net.state_dict()))
again = Net()
again.load_state_dict(net.state_dict())
print(again.epoch, again.training, again.linear.weight.requires_grad)
