import torch
from torch import nn

score = torch.zeros(5)
target = torch.tensor([1.0, 0.0, 0.0, 0.0, 0.0])
plain = nn.BCEWithLogitsLoss(reduction="none")(score, target)
print(plain)

pos_weight = (target == 0).sum() / (target == 1).sum()
loss = nn.BCEWithLogitsLoss(pos_weight=pos_weight, reduction="none")
weighted = loss(score, target)
print(weighted)  # (1)!

p = torch.sigmoid(score)
positive = pos_weight * target * p.log()
negative = (1 - target) * (1 - p).log()
assert torch.allclose(weighted, -(positive + negative))
print(len(loss.state_dict()), list(dict(loss.named_buffers())))  # (2)!
