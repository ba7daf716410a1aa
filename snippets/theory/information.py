import matplotlib.pyplot as plt
import torch

p = torch.tensor([1.0, 0.5, 0.25, 0.1])
bits = torch.log2(1 / p)
print(bits)

both = torch.tensor(0.5 * 0.25)
assert torch.allclose(torch.log2(1 / both), bits[1] + bits[2])

q = torch.linspace(0.02, 1, 99)
_, ax = plt.subplots(figsize=(6, 2.8))
ax.plot(q.tolist(), torch.log2(1 / q).tolist(), lw=2)
ax.plot(p.tolist(), bits.tolist(), "o")
ax.set(xlabel="probability", ylabel="information in bits")
ax.grid(alpha=0.3)
