import matplotlib.pyplot as plt
import torch
from torch.autograd.functional import hessian

functions = {
    "y^2 + x^4": lambda v: v[1] ** 2 + v[0] ** 4,
    "y^2 - x^4": lambda v: v[1] ** 2 - v[0] ** 4,
    "y^2 + x^3": lambda v: v[1] ** 2 + v[0] ** 3,
}
origin = torch.zeros(2)
step = torch.tensor([0.5, 0.0])
x = torch.linspace(-1, 1, 41)
_, ax = plt.subplots(figsize=(6, 2.8))
for name, f in functions.items():
    curvature = torch.linalg.eigvalsh(hessian(f, origin))
    change = [f(step).item(), f(-step).item()]
    print(name, curvature.tolist(), change)
    ax.plot(x.tolist(), f((x, 0)).tolist(), lw=2, label=name)
ax.plot(0, 0, "o", color="0.5")
ax.set(xlabel="x, with y = 0", ylabel="value")
ax.legend()
