import torch
from torch import nn

w = torch.empty(4, 4)
nn.init.kaiming_normal_(w, nonlinearity="relu")
nn.init.kaiming_normal_(w, nonlinearity="gelu")  #: raises ValueError
