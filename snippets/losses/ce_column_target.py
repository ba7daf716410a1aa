import torch
from torch import nn

score = torch.tensor([[2.0, 0.0, 1.0], [0.0, 3.0, 0.0]])
target = torch.tensor([[2], [1]])
loss = nn.CrossEntropyLoss()
right = loss(score, target.squeeze(1))
loss(score, target)  #: raises RuntimeError
