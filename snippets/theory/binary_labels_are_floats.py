import torch
from torch import nn

criterion = nn.BCEWithLogitsLoss()
score = torch.tensor([2.0, -1.0])
label = torch.tensor([1, 0])
print(criterion(score, label.float()))
criterion(score, label)  #: raises RuntimeError
