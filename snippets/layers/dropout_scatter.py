import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
x = torch.full((100,), 0.01)
_, axes = plt.subplots(1, 2, figsize=(7, 3), sharey=True)
for ax, p in zip(axes, (0.2, 0.8)):
    dropout = nn.Dropout(p)
    train = torch.stack([dropout(x).sum() for _ in range(50)])
    dropout.eval()
    same = [dropout(x).sum().item() for _ in range(50)]
    print(f"p {p}: mean {train.mean():.2f}, std {train.std():.2f}")
    ax.plot(train.tolist(), "o", markersize=4, label="train")
    ax.plot(same, lw=2, label="eval")
    ax.set(title=f"p {p}", xlabel="call", ylim=(0, 2))
axes[0].set_ylabel("sum of 100 units")
axes[0].legend()
