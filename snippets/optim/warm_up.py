import matplotlib.pyplot as plt
import torch
from torch.optim import lr_scheduler

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.AdamW([w], lr=0.1)
scheduler = lr_scheduler.SequentialLR(
    optimizer,
    [
        lr_scheduler.LinearLR(
            optimizer, start_factor=0.1, total_iters=5
        ),
        lr_scheduler.CosineAnnealingLR(optimizer, T_max=20),
    ],
    milestones=[5],
)
seen = []
for step in range(26):
    seen.append(scheduler.get_last_lr()[0])
    optimizer.step()
    scheduler.step()
for step in (0, 1, 5, 15, 25):
    print(f"step {step:2}  lr {seen[step]:.4f}")

_, ax = plt.subplots(figsize=(7, 3))
ax.plot(seen, ".-", lw=2)
ax.axvline(5, color="0.6", linestyle=":")
ax.set(xlabel="step", ylabel="lr")
