import matplotlib.pyplot as plt
import torch
from torch import optim

makers = {
    "SGD": lambda w: optim.SGD([w], lr=0.09),
    "SGD momentum": lambda w: optim.SGD([w], lr=0.09, momentum=0.8),
    "Adam": lambda w: optim.Adam([w], lr=0.5),
}
for name, make in makers.items():
    w = torch.tensor([-8.0, 2.0], requires_grad=True)
    optimizer = make(w)
    path = [w.tolist()]
    for _ in range(40):
        optimizer.zero_grad()
        loss = 0.1 * w[0] ** 2 + 10 * w[1] ** 2
        loss.backward()
        optimizer.step()
        path.append(w.tolist())
    loss = 0.1 * w[0] ** 2 + 10 * w[1] ** 2
    print(f"{name:13} loss after 40 steps {loss.item():.4f}")
    plt.plot(*zip(*path), marker=".", label=name)
plt.xlabel("flat direction")
plt.ylabel("steep direction")
plt.legend()
