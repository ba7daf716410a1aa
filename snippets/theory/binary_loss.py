import torch
import torch.nn.functional as F

score = torch.tensor([2.0, -1.0, -1.0], requires_grad=True)
label = torch.tensor([1.0, 0.0, 1.0])

p = torch.sigmoid(score)
each = -(label * torch.log(p) + (1 - label) * torch.log(1 - p))
print(p.detach())
print(each.detach())
loss = F.binary_cross_entropy_with_logits(score, label)
assert torch.allclose(loss, each.mean())

loss.backward()
print(score.grad)
error = (p - label).detach() / 3  # (1)!
assert torch.allclose(score.grad, error)
