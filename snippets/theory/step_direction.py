import matplotlib.pyplot as plt
import torch


def loss(w):
    return (w - 3) ** 2


w = torch.tensor(0.0, requires_grad=True)
loss(w).backward()
print(w.grad)

here = w.detach()
along = here + 0.1 * w.grad
against = here - 0.1 * w.grad
print(loss(here), loss(along), loss(against))

path = [against]
for _ in range(9):
    slope = 2 * (path[-1] - 3)
    path.append(path[-1] - 0.1 * slope)

x = torch.linspace(-1, 6, 71)
_, ax = plt.subplots(figsize=(6, 2.8))
ax.plot(x.tolist(), loss(x).tolist(), color="0.6", lw=2)
for name, points in (
    ("start", [here]),
    ("along, 1 step", [along]),
    ("against, 10 steps", path),
):
    heights = [loss(point).item() for point in points]
    ax.plot([p.item() for p in points], heights, "o", label=name)
ax.set(xlabel="w", ylabel="loss")
ax.legend()
