import torch
import torch.nn.functional as F
from torch import nn

predict = torch.tensor([0.8, 0.2, 0.3])
target = torch.tensor([1.0, 0.0, 1.0])
p = F.sigmoid(predict)
print(p)

loss = nn.BCELoss(reduction="none")
each = loss(p, target)
print(each)
by_hand = -(target * torch.log(p) + (1 - target) * torch.log(1 - p))
assert torch.allclose(each, by_hand)

from_scores = nn.BCEWithLogitsLoss(reduction="none")
assert torch.allclose(from_scores(predict, target), each)  # (1)!
assert torch.equal(p, torch.sigmoid(predict))
