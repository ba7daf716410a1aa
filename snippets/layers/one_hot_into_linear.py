import torch
from torch import nn
from torch.nn import functional as F

one_hot = F.one_hot(torch.tensor([2, 0]), num_classes=3)
linear = nn.Linear(3, 5)
y = linear(one_hot.float())
linear(one_hot)  #: raises RuntimeError
