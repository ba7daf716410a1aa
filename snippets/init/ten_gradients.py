import torch
from torch import nn


def sizes(std):
    torch.manual_seed(0)
    layers = []
    for _ in range(10):
        layer = nn.Linear(256, 256, bias=False)
        nn.init.normal_(layer.weight, std=std)
        layers += [layer, nn.ReLU()]
    x = torch.randn(256, 256, requires_grad=True)
    y = nn.Sequential(*layers)(x)
    y.backward(torch.randn_like(y))
    return y.square().mean().sqrt(), x.grad.square().mean().sqrt()


kaiming = (2 / 256) ** 0.5
for std in (0.01, kaiming, 1.0):
    out, grad = sizes(std)
    print(f"std {std:.2f}: output {out:.1e}, gradient {grad:.1e}")
