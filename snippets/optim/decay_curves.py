import matplotlib.pyplot as plt
import torch

_, axes = plt.subplots(1, 2, figsize=(7, 3), sharey=True)
for ax, kind in zip(axes, (torch.optim.Adam, torch.optim.AdamW)):
    for start, style in ((1.0, "-"), (100.0, "--")):
        w = torch.tensor([start], requires_grad=True)
        optimizer = kind([w], lr=0.1, weight_decay=0.1)
        left = []
        for _ in range(101):
            left.append(w.item() / start)
            w.grad = torch.zeros(1)
            optimizer.step()
        print(f"{kind.__name__:5} from {start:5} {left[-1]:.2f} left")
        ax.plot(left, style, lw=2, label=f"weight {start:.0f}")
    ax.set(title=kind.__name__, xlabel="step")
axes[0].set_ylabel("share that is left")
axes[0].legend()
