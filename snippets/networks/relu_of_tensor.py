import torch
from torch import nn

x = torch.tensor([[-1.0]])
h = nn.ReLU(x)
print(type(h).__name__, h.inplace is x)
nn.Linear(1, 1)(h)  #: raises TypeError
