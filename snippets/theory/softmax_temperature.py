import matplotlib.pyplot as plt
import torch

score = torch.tensor([2.0, 1.0, 0.0])
for scale in (0.1, 1, 3):
    p = torch.softmax(scale * score, dim=0)
    print(f"{scale:>4}", p)

same = torch.softmax(score + 5, dim=0)
assert torch.allclose(same, torch.softmax(score, dim=0))  # (1)!

temperature = torch.logspace(-1, 1, 61)
shares = torch.softmax(score / temperature[:, None], dim=1)
_, ax = plt.subplots(figsize=(6, 2.8))
for value, share in zip(score.tolist(), shares.T.tolist()):
    ax.semilogx(temperature.tolist(), share, lw=2, label=f"{value:.0f}")
ax.axvline(1, color="0.6", linestyle=":")
ax.set(xlabel="temperature", ylabel="probability")
ax.legend(title="score")
