import torch
from torch import nn

wider = torch.randn(2, 16, 5, 9)
nn.Linear(16 * 5 * 5, 120)(wider.flatten(1))  #: raises RuntimeError
