import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
middle = torch.tensor([-5.0, 0.0, 4.0])
spread = torch.tensor([0.7, 2.0, 1.0])
x = middle + spread * torch.randn(2000, 3)
y = nn.BatchNorm1d(3)(x).detach()

_, axes = plt.subplots(1, 2, figsize=(7, 3), sharey=True)
for ax, name, values in zip(axes, ("before", "after"), (x, y)):
    print(f"{name:6}", *(f"{v:.1f}" for v in values.std(dim=0)))
    for channel, column in enumerate(values.T.tolist()):
        ax.hist(
            column,
            bins=36,
            range=(-9, 9),
            histtype="step",
            lw=2,
            linestyle=("-", "--", ":")[channel],
            label=f"channel {channel}",
        )
    ax.set(title=name, yticks=[])
axes[1].legend(fontsize="small")
