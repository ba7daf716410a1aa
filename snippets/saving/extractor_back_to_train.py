import torch
from torch import nn


class Extractor(nn.Module):
    def __init__(self, net):
        super().__init__()
        self.net = net.eval()

    def forward(self, x):
        return self.net(x)


extractor = Extractor(nn.BatchNorm1d(1, affine=False))
x = torch.tensor([[0.0], [2.0]])
print(extractor(x).flatten())
extractor.train()
print(extractor(x).flatten())
print(extractor.net.running_mean)
