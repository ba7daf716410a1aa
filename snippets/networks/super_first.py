import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        self.factor = nn.Parameter(torch.ones(1))
        super().__init__()

    def forward(self, x):
        return x * self.factor


Scale()  #: raises AttributeError
