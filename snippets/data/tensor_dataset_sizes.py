import torch
from torch.utils.data import TensorDataset

x = torch.zeros(3, 2)
y = torch.zeros(4)
TensorDataset(x, y)  #: raises AssertionError
