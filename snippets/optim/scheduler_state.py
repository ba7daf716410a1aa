import matplotlib.pyplot as plt
import torch
from torch.optim.lr_scheduler import CosineAnnealingLR


def build():
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    return optimizer, CosineAnnealingLR(optimizer, T_max=10)


def rates(optimizer, scheduler, steps):
    seen = [optimizer.param_groups[0]["lr"]]
    for _ in range(steps):
        optimizer.step()
        scheduler.step()
        seen += scheduler.get_last_lr()
    return seen


_, ax = plt.subplots(figsize=(6, 2.8))
optimizer, scheduler = build()
ax.plot(range(5), rates(optimizer, scheduler, 4), ".-", lw=2)
saved = optimizer.state_dict(), scheduler.state_dict()

for both, style in ((False, ".--"), (True, ".-")):
    optimizer, scheduler = build()
    optimizer.load_state_dict(saved[0])
    if both:
        scheduler.load_state_dict(saved[1])
    seen = rates(optimizer, scheduler, 6)
    count = scheduler.last_epoch
    print(f"{both!s:5} {count:2}", *(f"{lr:.3f}" for lr in seen))
    label = f"scheduler restored: {both}"
    ax.plot(range(4, 11), seen, style, lw=2, label=label)
ax.set(xlabel="step", ylabel="lr")
ax.legend()
