import torch
from torch import nn

torch.manual_seed(0)
score = torch.randn(2, 5, 4, 4)
target = torch.randint(5, (2, 4, 4))
each = nn.CrossEntropyLoss(reduction="none")(score, target)
mean = nn.CrossEntropyLoss()(score, target)

rows = score.movedim(1, -1).reshape(-1, 5)
same = nn.CrossEntropyLoss()(rows, target.reshape(-1))
assert torch.isclose(mean, same)

words = torch.randn(2, 7, 5)  # (1)!
labels = torch.randint(5, (2, 7))
loss = nn.CrossEntropyLoss()(words.mT, labels)
nn.CrossEntropyLoss()(words, labels)  #: raises RuntimeError
