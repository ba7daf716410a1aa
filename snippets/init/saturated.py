import matplotlib.pyplot as plt
import torch

width = 256
_, axes = plt.subplots(1, 2, figsize=(7, 3), sharey=True)
for ax, std in zip(axes, (1.0, (1 / width) ** 0.5)):
    torch.manual_seed(0)
    x = torch.randn(256, width)
    for _ in range(10):
        x = torch.tanh(x @ (std * torch.randn(width, width)))
    slope = 1 - x.square()
    print(f"std {std:.4f}: mean derivative {slope.mean():.2f}")
    ax.hist(x.flatten().tolist(), bins=21, range=(-1, 1))
    ax.set(title=f"std {std:.4f}", xlabel="tanh after 10 layers")
    ax.set_yticks([])
axes[0].set_ylabel("how many")
