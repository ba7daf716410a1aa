import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F

score = torch.linspace(-8, 8, 81, requires_grad=True)
label = torch.ones(81)
losses = {
    "cross-entropy": F.binary_cross_entropy_with_logits(
        score, label, reduction="none"
    ),
    "squared error": (torch.sigmoid(score) - label).square(),
}
_, (left, right) = plt.subplots(
    1, 2, figsize=(7, 3), layout="constrained"
)
for name, loss in losses.items():
    (slope,) = torch.autograd.grad(loss.sum(), score)
    print(f"{name}: loss {loss[0]:.4f}, gradient {slope[0]:.4f}")
    left.plot(score.tolist(), loss.tolist(), lw=2, label=name)
    right.plot(score.tolist(), slope.tolist(), lw=2)
left.set(title="loss", xlabel="score, label 1")
right.set(title="gradient", xlabel="score, label 1")
left.legend()
