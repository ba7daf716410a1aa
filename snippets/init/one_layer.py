import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(3, 64, 7, stride=2, padding=3)
        nn.init.xavier_uniform_(self.conv1.weight)
        nn.init.constant_(self.conv1.bias, 0.1)

    def forward(self, x):
        return self.conv1(x)


torch.manual_seed(0)
net = Net()
w = net.conv1.weight
bound = (6 / ((3 + 64) * 7 * 7)) ** 0.5
print(f"{w.abs().max():.4f} {bound:.4f}")
print(net.conv1.bias.detach().unique())
print(w.requires_grad, w.is_leaf, w.grad_fn)
