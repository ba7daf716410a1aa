import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(8, 3), torch.randn(8, 1)
for layer in (nn.BatchNorm1d(4), nn.LayerNorm(4)):
    net = nn.Sequential(nn.Linear(3, 4), layer, nn.Linear(4, 1))
    nn.functional.mse_loss(net(x), y).backward()
    whole = net[0].weight.grad.clone()
    net.zero_grad()
    for xs, ys in zip(x.split(2), y.split(2)):
        (nn.functional.mse_loss(net(xs), ys) / 4).backward()
    same = torch.allclose(net[0].weight.grad, whole, atol=1e-5)
    print(type(layer).__name__, same)
