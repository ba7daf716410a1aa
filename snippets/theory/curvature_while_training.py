import matplotlib.pyplot as plt
import torch
from torch.autograd.functional import hessian

torch.manual_seed(0)
x = torch.randn(8, 2, dtype=torch.float64)
y = x[:, 0] * x[:, 1]


def loss(w):
    hidden = torch.tanh(x @ w[:8].view(2, 4) + w[8:12])
    return (hidden @ w[12:] - y).square().mean()  # (1)!


w = torch.randn(16, dtype=torch.float64, requires_grad=True)
print("step    loss  negative  smallest  largest")
seen = []
for step in range(101):
    value = loss(w)
    if step % 5 == 0:
        roots = torch.linalg.eigvalsh(hessian(loss, w))
        seen.append(roots.tolist())
    if step % 25 == 0:
        down = (roots < -1e-6).sum()
        low, high = roots[0], roots[-1]
        print(f"{step:4} {value:7.4f} {down:9} {low:9.3f} {high:8.3f}")
    (slope,) = torch.autograd.grad(value, w)
    w = (w - 0.1 * slope).detach().requires_grad_()

_, ax = plt.subplots(figsize=(6, 2.8))
ax.plot(range(0, 101, 5), seen, color="C0")
ax.axhspan(-4, 0, color="C1", alpha=0.2)
ax.set(xlabel="step", ylabel="eigenvalues", ylim=(-4, 9))
