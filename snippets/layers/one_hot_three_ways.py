import torch
from torch.nn import functional as F

labels = torch.tensor([2, 0, 1])
num_classes = 4
one_hot = F.one_hot(labels, num_classes)
print(one_hot)

zeros = torch.zeros(3, num_classes, dtype=torch.long)
scattered = zeros.scatter_(dim=1, index=labels.unsqueeze(1), value=1)
assert torch.equal(one_hot, scattered)

rows = torch.eye(num_classes, dtype=torch.long)[labels]
assert torch.equal(one_hot, rows)
print(one_hot.argmax(dim=1))
