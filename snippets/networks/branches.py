import torch
from torch import nn


class Branches(nn.Module):
    def __init__(self, left, right):
        super().__init__()
        self.left = nn.Linear(2, left)
        self.right = nn.Linear(2, right)

    def forward(self, x):
        a = self.left(x)
        b = self.right(x)
        return a + b


x = torch.ones(3, 2)
same = Branches(4, 4)(x)
broadcast = Branches(4, 1)(x)  # (1)!
