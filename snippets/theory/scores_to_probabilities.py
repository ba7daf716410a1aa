import matplotlib.pyplot as plt
import torch

x = torch.tensor([[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]])
w = torch.tensor([[2.0], [1.0]])
b = torch.tensor([-1.0])

score = x @ w + b
print(score.squeeze(1))
probability = torch.sigmoid(score)
print(probability.squeeze(1))

odds = probability / (1 - probability)
assert torch.allclose(torch.log(odds), score)  # (1)!
assert torch.equal(probability > 0.5, score > 0)  # (2)!

z = torch.linspace(-6, 6, 61)
_, ax = plt.subplots(figsize=(6, 2.8))
ax.plot(z.tolist(), torch.sigmoid(z).tolist(), lw=2)
ax.plot(score.tolist(), probability.tolist(), "o", color="C1")
ax.set(xlabel="score", ylabel="probability")
ax.grid(alpha=0.3)
