import matplotlib.pyplot as plt
import torch

x = torch.tensor([1.0, 2.0, 3.0])
y = 2 * x + 1


def loss(w, b):
    return (w[..., None] * x + b[..., None] - y).square().mean(dim=-1)


def descend(rate, steps=30):
    w = torch.tensor(0.0, requires_grad=True)
    b = torch.tensor(3.0, requires_grad=True)
    path = [(w.item(), b.item())]
    for _ in range(steps):
        by_w, by_b = torch.autograd.grad(loss(w, b), (w, b))
        with torch.no_grad():
            w -= rate * by_w
            b -= rate * by_b
        path.append((w.item(), b.item()))
    return path


w, b = torch.meshgrid(
    torch.linspace(-0.5, 4, 30),
    torch.linspace(-0.5, 4, 30),
    indexing="xy",
)
grid = w.tolist(), b.tolist(), loss(w, b).tolist()
_, axes = plt.subplots(1, 2, figsize=(7, 3), layout="constrained")
for ax, rate in zip(axes, (0.05, 0.17)):
    ax.contour(*grid, [0.2, 0.8, 3, 8, 16], colors="0.6")
    path = descend(rate)
    print(f"rate {rate}: w {path[-1][0]:.2f}, b {path[-1][1]:.2f}")
    ax.plot(*zip(*path), ".-")
    ax.plot(2, 1, "*", markersize=12)
    ax.set(title=f"rate {rate}", xlabel="w", ylim=(-0.5, 4))
axes[0].set_ylabel("b")
