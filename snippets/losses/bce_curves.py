import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F

score = torch.linspace(0, 30, 121, requires_grad=True)
target = torch.zeros(121)
p = torch.sigmoid(score)
losses = {
    "BCE": F.binary_cross_entropy(p, target, reduction="none"),
    "with logits": F.binary_cross_entropy_with_logits(
        score, target, reduction="none"
    ),
}
_, (left, right) = plt.subplots(
    1, 2, figsize=(7, 3), layout="constrained"
)
for (name, loss), style in zip(losses.items(), ("-", "--")):
    (slope,) = torch.autograd.grad(loss.sum(), score, retain_graph=True)
    print(f"{name:11} loss {loss[-1]:5.1f}, gradient {slope[-1]:.1f}")
    left.plot(score.tolist(), loss.tolist(), style, lw=2)
    right.plot(score.tolist(), slope.tolist(), style, lw=2, label=name)
left.set(title="loss", xlabel="score, label 0")
right.set(title="gradient", xlabel="score, label 0")
right.legend(loc="lower left")
