import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, inputs, hidden, outputs):
        super().__init__()
        self.layer1 = nn.Linear(inputs, hidden)
        self.layer2 = nn.Linear(hidden, outputs)

    def forward(self, x):
        h = torch.relu(self.layer1(x))
        y = self.layer2(h)
        return y


net = Net(2, 4, 1)
x = torch.ones(3, 2)
y = net(x)
print(net)
print(net.layer1.weight.shape)
print(sum(p.numel() for p in net.parameters()))
