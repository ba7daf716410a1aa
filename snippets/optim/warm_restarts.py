import matplotlib.pyplot as plt
import torch
from torch.optim.lr_scheduler import CosineAnnealingWarmRestarts

figure, ax = plt.subplots(figsize=(7, 3.4), layout="constrained")
for t_mult, style in ((1, ".:"), (2, ".-")):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler = CosineAnnealingWarmRestarts(
        optimizer, T_0=5, T_mult=t_mult
    )
    seen = []
    for _ in range(35):
        seen.append(scheduler.get_last_lr()[0])
        optimizer.step()
        scheduler.step()
    tops = [epoch for epoch, lr in enumerate(seen) if lr == 1.0]
    print(f"T_mult {t_mult}: back at the top in epochs {tops}")
    ax.plot(seen, style, lw=2, label=f"T_mult {t_mult}")
ax.set(xlabel="epoch", ylabel="lr", xticks=range(0, 36, 5))
figure.legend(loc="outside lower center", ncols=2)
