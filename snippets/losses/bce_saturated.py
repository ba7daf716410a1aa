import torch
import torch.nn.functional as F

score = torch.tensor([-200.0, -50.0, 20.0, 50.0], requires_grad=True)
target = torch.tensor([1.0, 1.0, 0.0, 0.0])


def report(name, each):
    (grad,) = torch.autograd.grad(each.sum(), score)
    print(f"{name:8}", *(f"{v:6.3g}" for v in each.tolist()))
    print("gradient", *(f"{v:6.1g}" for v in grad.tolist()))


p = torch.sigmoid(score)
by_hand = -(target * p.log() + (1 - target) * (1 - p).log())
report("by hand", by_hand)

p = torch.sigmoid(score)
report("BCE", F.binary_cross_entropy(p, target, reduction="none"))

from_scores = torch.nn.BCEWithLogitsLoss(reduction="none")
report("logits", from_scores(score, target))  # (1)!
