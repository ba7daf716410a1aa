import torch
from torch import nn

scores = torch.tensor([[9.0, 1.0], [8.0, 3.0], [7.0, 0.0], [8.0, 0.0]])
print(scores.argmax(dim=1))
y = nn.BatchNorm1d(2)(scores)
print(y)
print(y.argmax(dim=1))
