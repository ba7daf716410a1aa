import torch

w = torch.tensor(1.0, requires_grad=True)
kept, total = 0.0, 0.0
for x in (1.0, 2.0, 3.0):
    loss = (w * x) ** 2
    kept = kept + loss
    total = total + loss.item()
print(kept, total)
print(kept.grad_fn is None, type(total).__name__)
