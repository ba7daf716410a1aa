import matplotlib.pyplot as plt
import torch

x = torch.tensor([1.0, 2.0, 3.0])
y = 2 * x + 1
w = torch.tensor(0.0, requires_grad=True)
b = torch.tensor(0.0, requires_grad=True)

losses = []
for step in range(20):
    loss = ((w * x + b - y) ** 2).mean()
    w.grad = b.grad = None  # (1)!
    loss.backward()
    with torch.no_grad():  # (2)!
        w -= 0.05 * w.grad
        b -= 0.05 * b.grad
    losses.append(loss.item())  # (3)!

print(f"first {losses[0]:.4f}  last {losses[-1]:.4f}")
print(f"w {w.item():.2f}  b {b.item():.2f}")

_, ax = plt.subplots(figsize=(6, 2.8))
ax.plot(losses, marker=".", lw=2)
ax.set(xlabel="step", ylabel="loss", yscale="log")
ax.set_xticks(range(0, 20, 5))
ax.grid(alpha=0.3)
