import matplotlib.pyplot as plt
import torch

pass_rate = torch.tensor([0.1, 0.5])
p = torch.stack((pass_rate, 1 - pass_rate), dim=1)
nats = -(p * torch.log(p)).sum(dim=1)
print(nats)
bits = -(p * torch.log2(p)).sum(dim=1)
print(bits)
assert torch.allclose(bits, nats / torch.tensor(2.0).log())

q = torch.linspace(0, 1, 101)
coin = torch.special.entr(q) + torch.special.entr(1 - q)
_, ax = plt.subplots(figsize=(6, 2.8))
ax.plot(q.tolist(), (coin / torch.tensor(2.0).log()).tolist(), lw=2)
ax.plot(pass_rate.tolist(), bits.tolist(), "o")
ax.set(xlabel="probability of passing", ylabel="entropy in bits")
ax.grid(alpha=0.3)
