import torch
from torch import nn


def lenet(act, norm2d=nn.Identity, norm1d=nn.Identity):
    pool = nn.AvgPool2d(2)
    return nn.Sequential(
        *[nn.Conv2d(1, 6, 5, padding=2), norm2d(6), act(), pool],
        *[nn.Conv2d(6, 16, 5), norm2d(16), act(), pool],
        nn.Flatten(),
        *[nn.Linear(400, 120), norm1d(120), act()],
        *[nn.Linear(120, 84), norm1d(84), act()],
        nn.Linear(84, 2),  # (1)!
    )


def train(*parts):
    torch.manual_seed(0)
    y = torch.arange(32) % 2
    x = torch.randn(32, 1, 28, 28)
    x[y == 1] += torch.linspace(-1, 1, 28)
    net = lenet(*parts)
    optimizer = torch.optim.SGD(net.parameters(), lr=0.5)
    for _ in range(40):
        loss = nn.functional.cross_entropy(net(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return f"{loss.item():.1f}"


print("sigmoid", train(nn.Sigmoid))
print("  norms", train(nn.Sigmoid, nn.BatchNorm2d, nn.BatchNorm1d))
print("tanh", train(nn.Tanh))
print("  norms", train(nn.Tanh, nn.BatchNorm2d, nn.BatchNorm1d))
