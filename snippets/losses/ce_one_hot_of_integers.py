import torch
import torch.nn.functional as F
from torch import nn

score = torch.tensor([[2.0, 0.0, 1.0], [0.0, 3.0, 0.0]])
target = torch.tensor([2, 1])
one_hot = F.one_hot(target, 3)
loss = nn.CrossEntropyLoss()
same = loss(score, one_hot.float())
assert torch.isclose(loss(score, target), same)
loss(score, one_hot)  #: raises RuntimeError
