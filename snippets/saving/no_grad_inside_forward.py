import torch
from torch import nn


class Extractor(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Linear(2, 1)

    def forward(self, x):
        with torch.no_grad():
            return self.net(x)


feature = Extractor()(torch.ones(1, 2))
print(feature.requires_grad)
feature.sum().backward()  #: raises RuntimeError
