import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F

gap = torch.linspace(-6, 6, 61, requires_grad=True)
score = torch.stack((gap, torch.zeros(61)), dim=1)
target = torch.zeros(61, dtype=torch.long)
loss = F.cross_entropy(score, target, reduction="none")
(slope,) = torch.autograd.grad(loss.sum(), gap)
print(f"gap -6: loss {loss[0]:.4f}, gradient {slope[0]:.4f}")

p = torch.linspace(0.005, 1, 100)
_, (left, right) = plt.subplots(
    1, 2, figsize=(7, 3), layout="constrained"
)
left.plot(p.tolist(), (-p.log()).tolist(), lw=2)
left.set(xlabel="probability of the right class", ylabel="loss")
right.plot(gap.tolist(), loss.tolist(), lw=2, label="loss")
right.plot(gap.tolist(), slope.tolist(), "--", lw=2, label="gradient")
right.set(xlabel="score, right class minus the other")
right.legend()
