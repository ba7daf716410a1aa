import matplotlib.pyplot as plt
import torch

x = torch.tensor([1.0, 2.0, 3.0])
y = 2 * x + 1
features = torch.stack((x, torch.ones(3)), dim=1)
curvature = 2 / 3 * features.T @ features  # (1)!
print(torch.linalg.eigvalsh(curvature))


def descend(rate, steps=15):
    theta, losses = torch.zeros(2), []
    for _ in range(steps):
        residual = features @ theta - y
        losses.append(residual.square().mean().item())
        theta -= rate * 2 / 3 * features.T @ residual
    return losses


figure, ax = plt.subplots(figsize=(7, 3.4), layout="constrained")
for rate, style in ((0.02, ":"), (0.1, "-"), (0.17, "-."), (0.2, "--")):
    losses = descend(rate)
    print(f"{rate:<5} {losses[1]:7.4g} {losses[-1]:10.4g}")
    ax.plot(losses, style, lw=2, label=f"rate {rate}")
ax.set(xlabel="step", ylabel="loss", yscale="log")
figure.legend(loc="outside lower center", ncols=2)
