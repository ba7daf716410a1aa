import matplotlib.pyplot as plt
import torch
from torch.autograd.functional import hessian, jacobian


def f(v):
    x, y = v
    return x**3 - 3 * x + y**3 - 3 * y


_, (left, right) = plt.subplots(1, 2, figsize=(7, 3))
kinds = ("maximum", "saddle", "minimum")
label = {"facecolor": "white", "edgecolor": "none", "pad": 1}
for x in (1.0, -1.0):
    for y in (1.0, -1.0):
        at = torch.tensor([x, y])
        slope = jacobian(f, at)
        assert torch.equal(slope, torch.zeros(2))
        curvature = torch.linalg.eigvalsh(hessian(f, at))
        print(at, curvature)
        kind = (curvature > 0).sum().item()
        left.plot(x, y, "o", color=f"C{kind}", zorder=3)
        name = left.text(x, y + 0.2, kinds[kind], ha="center")
        name.set_bbox(label)

line = torch.linspace(-2, 2, 30)
x, y = torch.meshgrid(line, line, indexing="xy")
z = f((x, y)).tolist()
left.contour(x.tolist(), y.tolist(), z, 7, colors="0.6", linewidths=1)
left.set(xlabel="x", ylabel="y")

t, still = torch.linspace(-1, 1, 21), torch.zeros(21)
for name, dx, dy in (("along x", t, still), ("along y", still, t)):
    values = f((dx - 1, 1 + dy)).tolist()
    right.plot(t.tolist(), values, lw=2, label=name)
right.set(xlabel="distance from the saddle at (-1, 1)")
right.legend()
