import matplotlib.pyplot as plt
import torch
from torch import nn

gap = torch.linspace(-2, 10, 121)
score = torch.stack((gap, torch.zeros(121), torch.zeros(121)), dim=1)
label = torch.zeros(121, dtype=torch.long)
for eps in (0.0, 0.1, 0.2):
    loss = nn.CrossEntropyLoss(label_smoothing=eps, reduction="none")
    each = loss(score, label)
    lowest = each.argmin()
    print(f"{eps}: {gap[lowest]:5.1f} {each[lowest]:.4f}")
    plt.plot(gap.tolist(), each.tolist(), label=f"smoothing {eps}")
plt.xlabel("score of the right class minus the others")
plt.ylabel("loss")
plt.legend()
