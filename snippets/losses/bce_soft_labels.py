import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from torch import nn

loss = nn.BCEWithLogitsLoss(reduction="none")
score = torch.logit(torch.tensor([0.5, 0.7, 0.9]))
print(loss(score, torch.full((3,), 0.7)))  # (1)!

scores = torch.tensor([[2.0, -1.0, 0.5], [-3.0, 1.0, 1.0]])
tags = torch.tensor([[1.0, 0.0, 1.0], [0.0, 1.0, 1.0]])  # (2)!
each = loss(scores, tags)
print(each)
print((F.sigmoid(scores) > 0.5).int())

p = torch.linspace(0.01, 0.99, 99)
_, ax = plt.subplots(figsize=(6, 2.8))
for label in (1.0, 0.7, 0.5):
    curve = loss(torch.logit(p), torch.full((99,), label))
    ax.plot(p.tolist(), curve.tolist(), lw=2, label=f"label {label}")
    lowest = curve.argmin()
    ax.plot(p[lowest].item(), curve[lowest].item(), "o", color="0.5")
ax.set(xlabel="probability", ylabel="loss", ylim=(0, 3))
ax.legend()
