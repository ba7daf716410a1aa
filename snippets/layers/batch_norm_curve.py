import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
norms = {m: nn.BatchNorm1d(1, momentum=m) for m in (0.5, 0.1, 0.01)}
seen = {momentum: [0.0] for momentum in norms}
for _ in range(100):
    x = 4 + 2 * torch.randn(16, 1)
    for momentum, norm in norms.items():
        norm(x)
        seen[momentum].append(norm.running_mean.item())

_, ax = plt.subplots(figsize=(7, 3))
for momentum, means in seen.items():
    print(f"momentum {momentum:<4} after 10 {means[10]:.1f}")
    ax.plot(means, lw=2, label=f"momentum {momentum}")
ax.axhline(4, color="0.5", linestyle=":")
ax.set(xlabel="batch", ylabel="running mean")
ax.legend()
