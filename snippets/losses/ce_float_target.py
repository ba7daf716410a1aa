import torch
from torch import nn

score = torch.tensor([[2.0, 0.0, 1.0], [0.0, 3.0, 0.0]])
target = torch.tensor([2.0, 1.0])
loss = nn.CrossEntropyLoss()
right = loss(score, target.long())
loss(score, target)  #: raises RuntimeError
