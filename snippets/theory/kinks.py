import matplotlib.pyplot as plt
import torch

x = torch.linspace(0, 1, 601)
target = torch.sin(2 * torch.pi * x)

_, ax = plt.subplots(figsize=(6, 2.8))
ax.plot(x.tolist(), target.tolist(), color="0.6", lw=6, label="target")
for units in (1, 3, 12):
    knots = torch.arange(units) / units
    hidden = torch.relu(x[:, None] - knots)  # (1)!
    features = torch.cat((hidden, torch.ones(601, 1)), dim=1)
    fit = torch.linalg.lstsq(features, target[:, None]).solution
    y = (features @ fit).squeeze(1)
    worst = (y - target).abs().max().item()
    print(f"{units:2} units  worst error {worst:.2f}")
    ax.plot(x.tolist(), y.tolist(), lw=2, label=f"ReLU units: {units}")
ax.legend(fontsize="small")
