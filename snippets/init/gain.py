import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(100_000)
for name, f in (
    ("linear", nn.Identity()),
    ("tanh", nn.Tanh()),
    ("relu", nn.ReLU()),
    ("leaky_relu", nn.LeakyReLU(0.01)),
    ("selu", nn.SELU()),
    ("sigmoid", nn.Sigmoid()),
):
    needed = 1 / f(x).square().mean().sqrt()
    gain = nn.init.calculate_gain(name)
    print(f"{name:11} gain {gain:.2f} keeps size {needed:.2f}")

w = nn.init.xavier_normal_(torch.empty(300, 300), gain=2**0.5)
print(f"{w.std():.3f} {(2 / 300) ** 0.5:.3f}")  # (1)!
