import torch
from torch import nn

score = torch.tensor([[1.0, 0.0], [1.0, 0.0], [1.0, 0.0]])
target = torch.tensor([0, 0, 1])
weight = torch.tensor([1.0, 2.0])
plain = nn.CrossEntropyLoss(reduction="none")(score, target)
each = nn.CrossEntropyLoss(weight, reduction="none")(score, target)
print(plain)
print(each)
mean = nn.CrossEntropyLoss(weight)(score, target)
print(f"{mean:.4f} {each.mean():.4f}")
assert torch.isclose(mean, each.sum() / weight[target].sum())  # (1)!
