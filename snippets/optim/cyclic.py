import matplotlib.pyplot as plt
import torch
from torch.optim.lr_scheduler import CyclicLR

figure, ax = plt.subplots(figsize=(7, 3.4), layout="constrained")
for mode, style in (("triangular", "--"), ("triangular2", "-")):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.5)
    scheduler = CyclicLR(
        optimizer,
        base_lr=0.1,
        max_lr=1.0,
        step_size_up=10,
        mode=mode,
    )
    seen = []
    for _ in range(61):
        seen.append(scheduler.get_last_lr()[0])
        optimizer.step()
        scheduler.step()
    print(f"{mode:11}", *(f"{lr:.3f}" for lr in seen[::10]))
    ax.plot(seen, style, lw=2, label=mode)
print(round(optimizer.param_groups[0]["momentum"], 2))  # (1)!
ax.set(xlabel="step", ylabel="lr")
figure.legend(loc="outside lower center", ncols=2)
