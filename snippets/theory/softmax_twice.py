import torch
from torch import nn

criterion = nn.CrossEntropyLoss()
score = torch.tensor([[100.0, 0.0, 0.0], [0.0, 100.0, 0.0]])
label = torch.tensor([0, 1])
print(criterion(score, label))
print(criterion(score.softmax(dim=1), label))
