import torch
from torch import nn
from torch.nn import functional as F

layers = nn.MaxPool2d(2), nn.AvgPool2d(2), nn.AdaptiveAvgPool2d(1)
print([len(list(layer.parameters())) for layer in layers])

x = torch.randn(2, 3, 4, 4)
each = torch.full((3, 1, 2, 2), 1 / 4)
as_conv = F.conv2d(x, each, stride=2, groups=3)
assert torch.allclose(nn.AvgPool2d(2)(x), as_conv, atol=1e-3)

y = torch.tensor([[[1.0, 3.0, 8.0, 2.0]]], requires_grad=True)
nn.MaxPool1d(2)(y).sum().backward()
print(y.grad)
