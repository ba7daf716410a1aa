import matplotlib.pyplot as plt
import torch
from torch import nn

target = torch.tensor([1.0, 2.0, 3.0, 4.0, 100.0])
guess = torch.linspace(-10, 60, 141)
pairs = guess[:, None].expand(141, 5)
_, axes = plt.subplots(1, 2, figsize=(7, 3), layout="constrained")
for ax, loss in zip(axes, (nn.MSELoss, nn.L1Loss)):
    each = loss(reduction="none")(pairs, target.expand(141, 5))
    curve = each.mean(dim=1)
    lowest = curve.argmin()
    print(f"{loss.__name__:7} lowest at {guess[lowest]:.1f}")
    ax.plot(guess.tolist(), curve.tolist(), lw=2)
    ax.plot(guess[lowest].item(), curve[lowest].item(), "o")
    ax.set(title=loss.__name__, xlabel="guess")
