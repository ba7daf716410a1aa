import matplotlib.pyplot as plt
import torch
from torch import nn


def sizes(std):
    torch.manual_seed(0)
    x = torch.randn(256, 256, requires_grad=True)
    signals = [x]
    for _ in range(10):
        w = nn.init.normal_(torch.empty(256, 256), std=std)
        x = (x @ w.T).relu()
        x.retain_grad()
        signals.append(x)
    x.backward(torch.randn_like(x))
    forward = [s.square().mean().sqrt().item() for s in signals]
    backward = [s.grad.square().mean().sqrt().item() for s in signals]
    return forward, backward


kaiming = (2 / 256) ** 0.5
_, axes = plt.subplots(1, 2, figsize=(7, 3), sharey=True)
for std in (0.01, kaiming, 1.0):
    forward, backward = sizes(std)
    out, grad = forward[-1], backward[0]
    print(f"std {std:.2f}: output {out:.1e}, gradient {grad:.1e}")
    for ax, values in zip(axes, (forward, backward)):
        ax.semilogy(values, lw=2, label=f"std {std:.2f}")
axes[0].set(title="activations", xlabel="layer", xticks=range(0, 11, 5))
axes[1].set(title="gradients", xlabel="layer", xticks=range(0, 11, 5))
axes[1].legend(loc="upper right", fontsize="small")
