import matplotlib.pyplot as plt
import torch
from torch import nn


def gradient(depth, shortcut, norm):
    torch.manual_seed(0)
    x = image = torch.rand(4, 8, 8, 8, requires_grad=True)
    for _ in range(depth):
        conv = nn.Conv2d(8, 8, 3, padding=1)
        y = norm(8)(conv(x))
        x = (y + x if shortcut else y).relu()
    (x * torch.randn_like(x)).sum().backward()
    return image.grad.norm().item()


depths = 1, 10, 20, 30, 40
figure, axes = plt.subplots(figsize=(7, 3.4), layout="constrained")
for norm in nn.Identity, nn.BatchNorm2d:
    for shortcut in False, True:
        sizes = [gradient(depth, shortcut, norm) for depth in depths]
        kind = "shortcut" if shortcut else "plain"
        label = f"{norm.__name__}, {kind}"
        style = "-" if shortcut else "--"
        axes.semilogy(depths, sizes, style, lw=2, label=label)
        print(f"{label:28} {sizes[0]:8.0e} {sizes[-1]:8.0e}")
axes.set(xlabel="layers", ylabel="gradient at the input")
figure.legend(loc="outside lower center", ncols=2)
