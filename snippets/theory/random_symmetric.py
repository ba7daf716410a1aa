import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
sizes = range(1, 6)
shares = {"independent signs": [], "symmetric Gaussian": []}
for k in sizes:
    a = torch.randn(50000, k, k)
    symmetric = (a + a.mT) / 2
    roots = torch.linalg.eigvalsh(symmetric)
    one = (roots > 0).float().mean().item()
    every = (roots > 0).all(dim=1).float().mean().item()
    print(f"{k}  {one:.2f}  {every:.4f}  {0.5**k:.4f}")
    shares["symmetric Gaussian"].append(every)
    shares["independent signs"].append(0.5**k)
print(f"{(2 - 2**0.5) / 4:.4f}")

_, ax = plt.subplots(figsize=(6, 2.8))
for (name, share), style in zip(shares.items(), ("o--", "o-")):
    ax.plot(sizes, share, style, lw=2, label=name)
ax.set(xlabel="size k", ylabel="all positive", yscale="log")
ax.set_xticks(list(sizes))
ax.legend()
