import matplotlib.pyplot as plt
import torch
from torch import nn


def slope_through(activation, layers):
    x = torch.tensor(0.5, requires_grad=True)
    y = x
    for _ in range(layers):
        y = activation(y)
    y.backward()
    return x.grad.item()


functions = {
    "Sigmoid": torch.sigmoid,
    "Tanh": torch.tanh,
    "ReLU": nn.ReLU(),
}
slopes = {
    name: [slope_through(f, layers) for layers in range(1, 11)]
    for name, f in functions.items()
}
for layers in (1, 5, 10):
    row = [slope[layers - 1] for slope in slopes.values()]
    print(f"{layers:2}", *(f"{slope:10.2e}" for slope in row))

x = torch.linspace(-5, 5, 101)
by_sigmoid = 2 * torch.sigmoid(2 * x) - 1
assert torch.allclose(torch.tanh(x), by_sigmoid, atol=1e-6)

_, ax = plt.subplots(figsize=(6, 2.8))
for name, slope in slopes.items():
    ax.semilogy(range(1, 11), slope, ".-", lw=2, label=name)
ax.set(xlabel="layers", ylabel="gradient at the input")
ax.legend()
