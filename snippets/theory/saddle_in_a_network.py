import matplotlib.pyplot as plt
import torch
from torch.autograd.functional import hessian


def loss(w):
    return (w[0] * w[1] - 1) ** 2  # (1)!


origin = torch.zeros(2, requires_grad=True)
print(torch.autograd.grad(loss(origin), origin))
print(torch.linalg.eigvalsh(hessian(loss, origin)))

_, (left, right) = plt.subplots(1, 2, figsize=(7, 3))
line = torch.linspace(-0.7, 1.4, 25)
x, y = torch.meshgrid(line, line, indexing="xy")
x, y, z = x.tolist(), y.tolist(), loss((x, y)).tolist()
left.contour(x, y, z, [0.1, 0.4, 0.8, 1, 1.2], colors="0.6")
left.set(xlabel="w[0]", ylabel="w[1]")

for start, style in (([0.5, -0.5], "-"), ([0.5, -0.49], "--")):
    w = torch.tensor(start, requires_grad=True)
    path, losses = [], []
    for step in range(61):
        value = loss(w)
        (slope,) = torch.autograd.grad(value, w)
        path.append(w.tolist())
        losses.append(value.item())
        if step % 20 == 0:
            print(f"{step:2} {value:.4f} {slope.norm():.4f}")
        w = (w - 0.1 * slope).detach().requires_grad_()
    left.plot(*zip(*path), style, lw=2)
    right.plot(losses, style, lw=2, label=f"start {start}")
right.set(xlabel="step", title="loss")
right.legend()
