import torch
from torch.nn import functional as F

labels = torch.tensor([1.0, 2.0])
one_hot = F.one_hot(labels.long(), num_classes=3)
F.one_hot(labels, num_classes=3)  #: raises RuntimeError
