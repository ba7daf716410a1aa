import torch
import torch.nn.functional as F
from torch import nn

loss = nn.BCEWithLogitsLoss(reduction="none")
score = torch.logit(torch.tensor([0.5, 0.7, 0.9]))
print(loss(score, torch.full((3,), 0.7)))  # (1)!

scores = torch.tensor([[2.0, -1.0, 0.5], [-3.0, 1.0, 1.0]])
tags = torch.tensor([[1.0, 0.0, 1.0], [0.0, 1.0, 1.0]])  # (2)!
each = loss(scores, tags)
print(each)
print((F.sigmoid(scores) > 0.5).int())
