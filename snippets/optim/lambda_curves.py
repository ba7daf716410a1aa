import matplotlib.pyplot as plt
import torch

warm, total = 4, 30
factors = {
    "linear warm-up": lambda s: min(1, (s + 1) / warm),
    "then down a line": lambda s: min(
        (s + 1) / warm, (total - s) / (total - warm)
    ),
    "then 1 / sqrt(s)": lambda s: min(
        (s + 1) / warm, (warm / (s + 1)) ** 0.5
    ),
}
_, ax = plt.subplots(figsize=(7, 3))
for (name, factor), style in zip(factors.items(), (":", "--", "-")):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.5)
    scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, factor)
    seen = []
    for _ in range(total + 1):
        seen.append(scheduler.get_last_lr()[0])
        optimizer.step()
        scheduler.step()
    print(f"{name:16}", *(f"{seen[s]:.3f}" for s in (0, 3, 15, 30)))
    ax.plot(seen, style, lw=2, label=name)
ax.set(xlabel="step", ylabel="lr")
ax.legend()
