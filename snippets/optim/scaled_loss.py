import matplotlib.pyplot as plt
import torch
from torch import optim

makers = {
    "SGD": lambda w: optim.SGD([w], lr=0.09),
    "Adam": lambda w: optim.Adam([w], lr=0.2),
}
_, axes = plt.subplots(1, 2, figsize=(7, 3), sharex=True, sharey=True)
for ax, (name, make) in zip(axes, makers.items()):
    for factor, style in ((1, ".-"), (0.1, ".--")):
        w = torch.tensor([-8.0, 2.0], requires_grad=True)
        optimizer = make(w)
        path = [w.tolist()]
        for _ in range(30):
            loss = factor * (0.1 * w[0] ** 2 + 10 * w[1] ** 2)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            path.append(w.tolist())
        x, y = path[-1]
        print(f"{name:4} loss times {factor:3}  end {x:5.2f} {y:5.2f}")
        ax.plot(*zip(*path), style, label=f"loss times {factor}")
    ax.set(title=name, xlabel="flat direction")
axes[0].set_ylabel("steep direction")
axes[1].legend()
