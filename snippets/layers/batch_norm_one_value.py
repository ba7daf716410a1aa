import torch
from torch import nn

norm = nn.BatchNorm1d(3)
one_sample = torch.randn(1, 3)
one_row_of_many = nn.BatchNorm1d(3)(torch.randn(1, 3, 5))
norm.eval()
fine = norm(one_sample)
norm.train()
norm(one_sample)  #: raises ValueError
