import torch
from torch import nn


class LeNet(nn.Module):
    def __init__(self, classes=10):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 6, 5, padding=2)  # (1)!
        self.conv2 = nn.Conv2d(6, 16, 5)
        self.pool = nn.AvgPool2d(2)
        self.linear1 = nn.Linear(16 * 5 * 5, 120)
        self.linear2 = nn.Linear(120, 84)
        self.linear3 = nn.Linear(84, classes)

    def forward(self, x):
        x = self.conv1(x).tanh()
        x = self.pool(x)
        x = self.conv2(x).tanh()
        x = self.pool(x)
        x = x.flatten(1)
        x = self.linear1(x).tanh()
        x = self.linear2(x).tanh()
        return self.linear3(x)  # (2)!


net = LeNet()
scores = net(torch.zeros(8, 1, 28, 28))
for name, layer in net.named_children():
    print(name, sum(p.numel() for p in layer.parameters()))
print(sum(p.numel() for p in net.parameters()))
