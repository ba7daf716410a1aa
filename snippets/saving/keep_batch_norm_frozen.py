import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2))
        self.head = nn.Linear(2, 1)
        self.body.requires_grad_(False)

    def train(self, mode=True):
        super().train(mode)
        self.body.eval()  # (1)!
        return self

    def forward(self, x):
        return self.head(self.body(x))


net = Net().train()
net(torch.full((4, 2), 10.0))
print(net.training, net.body.training, net.head.training)
print(net.body[1].running_mean)
