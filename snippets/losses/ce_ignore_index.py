import torch
from torch import nn

score = torch.zeros(4, 3)
target = torch.tensor([2, 0, -100, -100])
each = nn.CrossEntropyLoss(reduction="none")(score, target)
print(each)
mean = nn.CrossEntropyLoss()(score, target)
print(f"{mean:.4f} {each.mean():.4f}")  # (1)!

padded = torch.tensor([2, 1, 0, 0])
skip_zero = nn.CrossEntropyLoss(ignore_index=0)
print(f"{skip_zero(score, padded):.4f}")
print(skip_zero(score, torch.zeros(4, dtype=torch.long)))  # (2)!
