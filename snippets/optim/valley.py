import matplotlib.pyplot as plt
import torch
from torch import optim

makers = {
    "SGD": lambda w: optim.SGD([w], lr=0.09),
    "SGD momentum": lambda w: optim.SGD([w], lr=0.09, momentum=0.8),
    "Adam": lambda w: optim.Adam([w], lr=0.5),
}


def loss(flat, steep):
    return 0.1 * flat**2 + 10 * steep**2


_, ax = plt.subplots(figsize=(7, 3))
x, y = torch.linspace(-8.5, 2, 40), torch.linspace(-2.2, 2.2, 40)
z = loss(x, y[:, None]).tolist()
levels = [0.1, 0.8, 3, 8, 16, 28]
ax.contour(x.tolist(), y.tolist(), z, levels, colors="0.6", alpha=0.6)
for name, make in makers.items():
    w = torch.tensor([-8.0, 2.0], requires_grad=True)
    optimizer = make(w)
    path = [w.tolist()]
    for _ in range(40):
        optimizer.zero_grad()
        loss(*w).backward()
        optimizer.step()
        path.append(w.tolist())
    left = loss(*w).item()
    print(f"{name:13} loss after 40 steps {left:.4f}")
    ax.plot(*zip(*path), ".-", label=name)
ax.set(xlabel="flat direction", ylabel="steep direction")
ax.legend(loc="lower right", fontsize="small")
