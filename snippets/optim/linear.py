import matplotlib.pyplot as plt
import torch
from torch.optim import lr_scheduler

makers = {
    "LinearLR": lambda o: lr_scheduler.LinearLR(o, total_iters=10),
    "ConstantLR": lambda o: lr_scheduler.ConstantLR(o, total_iters=10),
    "Polynomial, power 1": lambda o: lr_scheduler.PolynomialLR(o, 10),
    "Polynomial, power 3": lambda o: lr_scheduler.PolynomialLR(
        o, 10, power=3
    ),
}
figure, ax = plt.subplots(figsize=(7, 3.4), layout="constrained")
for name, make in makers.items():
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler = make(optimizer)
    seen = []
    for _ in range(13):
        seen.append(scheduler.get_last_lr()[0])
        optimizer.step()
        scheduler.step()
    print(f"{name:19}", *(f"{seen[i]:.2f}" for i in (0, 5, 9, 10, 12)))
    ax.step(range(13), seen, ".-", where="post", lw=2, label=name)
ax.set(xlabel="step", ylabel="lr")
figure.legend(loc="outside lower center", ncols=2)
