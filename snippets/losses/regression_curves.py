import matplotlib.pyplot as plt
import torch
from torch import nn

d = torch.linspace(-4, 4, 81, requires_grad=True)
zero = torch.zeros(81)
_, (left, right) = plt.subplots(
    1, 2, figsize=(7, 3), layout="constrained"
)
for loss in (nn.MSELoss, nn.L1Loss, nn.SmoothL1Loss):
    value = loss(reduction="none")(d, zero)
    (slope,) = torch.autograd.grad(value.sum(), d)
    name = loss.__name__
    print(f"{name:12} {value[80]:5.1f} {slope[80]:4.1f}")
    left.plot(d.tolist(), value.tolist(), lw=2)
    right.plot(d.tolist(), slope.tolist(), lw=2, label=name)
left.set(title="loss", xlabel="predict - target", ylim=(0, 5))
right.set(title="gradient", xlabel="predict - target")
right.legend(fontsize="small")
