import torch
from torch import nn

score = torch.tensor([[2.0, 0.0, 1.0], [0.0, 3.0, 0.0]])
labels = torch.tensor([2, -100])
loss = nn.CrossEntropyLoss(label_smoothing=0.1, reduction="none")
print(loss(score, labels))  # (1)!

soft = torch.tensor([[0.4, 0.0, 0.6], [0.1, 0.9, 0.0]])
print(loss(score, soft))
mixed = 0.9 * soft + 0.1 / 3
print(nn.CrossEntropyLoss(reduction="none")(score, mixed))
