import matplotlib.pyplot as plt
import torch


def loss(flat, steep):
    return 0.1 * flat**2 + 10 * steep**2


def run(mu, steps=80):
    w = torch.tensor([-8.0, 2.0], requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.03, momentum=mu)
    path, losses = [], []
    for _ in range(steps):
        optimizer.zero_grad()
        value = loss(*w)
        path.append(w.tolist())
        losses.append(value.item())
        value.backward()
        optimizer.step()
    return path, losses


_, (left, right) = plt.subplots(1, 2, figsize=(7, 3))
x, y = torch.linspace(-9, 7, 40), torch.linspace(-2.2, 2.2, 40)
z = loss(x, y[:, None]).tolist()
levels = [0.8, 4, 10, 20, 32]
left.contour(x.tolist(), y.tolist(), z, levels, colors="0.6")
for mu in (0.0, 0.8, 0.95):
    path, losses = run(mu)
    print(f"mu {mu:<4} loss after 80 steps {losses[-1]:.4f}")
    left.plot(*zip(*path), lw=1.5)
    right.semilogy(losses, lw=1.5, label=f"mu {mu}")
left.set(xlabel="flat direction", ylabel="steep direction")
right.set(xlabel="step", title="loss")
right.legend(loc="lower left")
