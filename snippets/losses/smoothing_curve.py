import matplotlib.pyplot as plt
import torch
from torch import nn

gap = torch.linspace(-2, 10, 121)
score = torch.stack((gap, torch.zeros(121), torch.zeros(121)), dim=1)
label = torch.zeros(121, dtype=torch.long)
_, ax = plt.subplots(figsize=(7, 3))
for eps in (0.0, 0.1, 0.2):
    loss = nn.CrossEntropyLoss(label_smoothing=eps, reduction="none")
    each = loss(score, label)
    lowest = each.argmin()
    print(f"{eps}: {gap[lowest]:5.1f} {each[lowest]:.4f}")
    ax.plot(gap.tolist(), each.tolist(), lw=2, label=f"eps {eps}")
    ax.plot(gap[lowest].item(), each[lowest].item(), "o", color="0.5")
ax.set(xlabel="score of the right class minus the others")
ax.set_ylabel("loss")
ax.legend()
