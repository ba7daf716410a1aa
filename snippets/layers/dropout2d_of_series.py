import torch
from torch import nn

torch.manual_seed(0)
features = torch.ones(2, 3)
y = nn.Dropout2d(0.5)(features)  #: warns UserWarning
print(y)
