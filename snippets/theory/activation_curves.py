import matplotlib.pyplot as plt
import torch
from torch import nn

x = torch.linspace(-4, 4, 161, requires_grad=True)
at = [40, 90, 120]
print(x.detach()[at])

_, (left, right) = plt.subplots(
    1, 2, figsize=(7, 3), layout="constrained"
)
for f, style in (
    (nn.Sigmoid(), "-"),
    (nn.Tanh(), "-"),
    (nn.ReLU(), "-"),
    (nn.LeakyReLU(negative_slope=0.1), "--"),
    (nn.GELU(), ":"),
):
    y = f(x)
    (slope,) = torch.autograd.grad(y.sum(), x)  # (1)!
    label = type(f).__name__
    print(f"{label:9}", *(f"{v:6.3f}" for v in slope[at].tolist()))
    left.plot(x.tolist(), y.tolist(), style, lw=2, label=label)
    right.plot(x.tolist(), slope.tolist(), style, lw=2)
left.set(title="value", xlabel="x", ylim=(-1.3, 3))
right.set(title="derivative", xlabel="x")
left.legend(fontsize="small")
