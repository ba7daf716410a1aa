import torch
from torch import nn


def nin_block(inputs, outputs, kernel, stride=1, padding=0):
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, kernel, stride, padding),
        nn.ReLU(),
        nn.Conv2d(outputs, outputs, 1),
        nn.ReLU(),
        nn.Conv2d(outputs, outputs, 1),
        nn.ReLU(),
    )


torch.manual_seed(0)
block = nin_block(3, 4, 3, padding=1)
x = torch.randn(2, 3, 8, 8)
y = block(x)

mlp = nn.Sequential(nn.Linear(4, 4), nn.ReLU(), nn.Linear(4, 4))
with torch.no_grad():
    for linear, conv in (mlp[0], block[2]), (mlp[2], block[4]):
        linear.weight.copy_(conv.weight[:, :, 0, 0])
        linear.bias.copy_(conv.bias)
features = block[:2](x)
pixel = mlp(features[1, :, 5, 6]).relu()
assert torch.allclose(pixel, y[1, :, 5, 6], atol=1e-3)
