import matplotlib.pyplot as plt
import torch
from torch.optim import lr_scheduler


def rates(make, steps=12):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler = make(optimizer)
    seen = []
    for _ in range(steps):
        seen.append(scheduler.get_last_lr()[0])
        optimizer.step()
        scheduler.step()
    return seen


curves = {
    "StepLR": rates(lambda o: lr_scheduler.StepLR(o, 4, gamma=0.5)),
    "MultiStepLR": rates(
        lambda o: lr_scheduler.MultiStepLR(o, [3, 9], gamma=0.5)
    ),
    "ExponentialLR": rates(
        lambda o: lr_scheduler.ExponentialLR(o, 0.8)
    ),
}
_, ax = plt.subplots(figsize=(7, 3))
for (name, seen), style in zip(curves.items(), (".-", ".--", ".:")):
    print(f"{name:13}", *(f"{lr:.2f}" for lr in seen))
    ax.step(range(12), seen, style, where="post", lw=2, label=name)
ax.set(xlabel="epoch", ylabel="lr", ylim=0)
ax.legend()
