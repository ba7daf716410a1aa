import torch
import torch.nn.functional as F
from torch import nn

score = torch.tensor([[2.0, 0.0, 1.0], [0.0, 3.0, 0.0]])
sure = torch.tensor([[0.0, 0.0, 1.0], [0.0, 1.0, 0.0]])
unsure = torch.tensor([[0.4, 0.0, 0.6], [0.1, 0.9, 0.0]])
loss = nn.CrossEntropyLoss(reduction="none")
print(loss(score, torch.tensor([2, 1])))
print(loss(score, sure))

soft = loss(score, unsure)
print(soft)
by_hand = -(unsure * F.log_softmax(score, dim=1)).sum(dim=1)
assert torch.allclose(soft, by_hand)
