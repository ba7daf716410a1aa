import matplotlib.pyplot as plt
import torch
from torch.nn import init

schemes = {
    "normal 0.01": lambda w: init.normal_(w, std=0.01),
    "normal 1": lambda w: init.normal_(w, std=1.0),
    "default": lambda w: init.kaiming_uniform_(w, a=5**0.5),
    "orthogonal": init.orthogonal_,
    "xavier": init.xavier_normal_,
    "kaiming": lambda w: init.kaiming_normal_(w, nonlinearity="relu"),
}
styles = "-", "-", "-", "-", "--", "-"
figure, axes = plt.subplots(
    1, 2, figsize=(7, 3.4), sharey=True, layout="constrained"
)
for axis, f in zip(axes, (torch.tanh, torch.relu)):
    print(f.__name__)
    for (name, fill), style in zip(schemes.items(), styles):
        torch.manual_seed(0)
        x = torch.randn(256, 256)
        sizes = [1.0]
        for _ in range(10):
            w = fill(torch.empty(256, 256))
            x = f(x @ w.T)
            sizes.append(x.square().mean().sqrt().item())
        print(f"{name:12} {sizes[1]:8.1e} {sizes[10]:8.1e}")
        axis.semilogy(sizes, style, lw=2, label=name)
    axis.set(title=f.__name__, xlabel="layer", ylim=(1e-4, 1e4))
    axis.set_xticks(range(0, 11, 5))
axes[0].set_ylabel("root mean square")
lines, names = axes[1].get_legend_handles_labels()
figure.legend(lines, names, loc="outside lower center", ncols=3)
