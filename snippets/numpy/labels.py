import torch
from torch.nn.functional import cross_entropy

torch.manual_seed(0)
scores = torch.randn(4, 3)
labels = torch.randint(0, 3, (4,))
right = cross_entropy(scores, labels)

y = torch.randint(0, 3, (4, 3), dtype=torch.float32)
print(y.sum(dim=1))
wrong = cross_entropy(scores, y)  # (1)!

column = torch.randint(0, 3, (4, 1))
cross_entropy(scores, column)  #: raises RuntimeError
