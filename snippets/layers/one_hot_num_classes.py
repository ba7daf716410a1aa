import torch
from torch.nn import functional as F

labels = torch.arange(0, 5) % 3
print(F.one_hot(labels, num_classes=5))
train = F.one_hot(torch.tensor([0, 3]))
test = F.one_hot(torch.tensor([0, 1]))  # (1)!
text = F.one_hot(torch.zeros(2, 4, dtype=torch.long), num_classes=5)
