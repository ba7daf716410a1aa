import torch
from torch import nn


class Steps(nn.Module):
    def __init__(self):
        super().__init__()
        self.factor = nn.Parameter(torch.tensor(2.0))

    def forward(self, x, times=1, names=None):
        for _ in range(times):
            x = x * self.factor
        return dict.fromkeys(names, x) if names else x


net = Steps()
x = torch.ones(3)
y = net(x, times=3)
print(net(x, names=["left"]))
print(hasattr(net, "backward"))
y.sum().backward()
print(net.factor.grad)  # (1)!
