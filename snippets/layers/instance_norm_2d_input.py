import torch
from torch import nn

x = torch.tensor([[-1.0, 0.0, 1.0], [-10.0, 0.0, 10.0]])
norm = nn.InstanceNorm1d(3)
y = norm(x)  #: warns UserWarning
print(y)
unnoticed = norm(torch.eye(3))  # (1)!
strict = nn.InstanceNorm1d(3, affine=True)
strict(x)  #: raises ValueError
