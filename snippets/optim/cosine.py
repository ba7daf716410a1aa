import matplotlib.pyplot as plt
import torch
from torch.optim.lr_scheduler import CosineAnnealingLR

_, ax = plt.subplots(figsize=(7, 3))
for eta_min, epochs in ((0.0, 11), (0.1, 21)):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler = CosineAnnealingLR(optimizer, T_max=10, eta_min=eta_min)
    seen = []
    for _ in range(epochs):
        seen.append(scheduler.get_last_lr()[0])
        optimizer.step()
        scheduler.step()
    for epoch in (0, 5, 10, 20)[: 2 + epochs // 10]:
        print(f"epoch {epoch:2}  lr {seen[epoch]:.4f}")
    ax.plot(seen, ".-", lw=2, label=f"eta_min {eta_min}")
ax.set(xlabel="epoch", ylabel="lr", xticks=range(0, 21, 5))
ax.legend()
