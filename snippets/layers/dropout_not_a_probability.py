import torch
from torch import nn

keep_all = nn.Dropout(0)(torch.ones(2))
keep_none = nn.Dropout(1)(torch.ones(2))
print(keep_all, keep_none)
nn.Dropout(50)  #: raises ValueError
