import torch
from torch import nn

criterion = nn.BCEWithLogitsLoss()
score = torch.tensor([200.0, -200.0])
label = torch.tensor([1.0, 0.0])
print(criterion(score, label))
print(criterion(torch.sigmoid(score), label))
