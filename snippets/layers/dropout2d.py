import torch
from torch import nn

torch.manual_seed(0)
x = torch.ones(2, 3, 2, 2)
single = nn.Dropout(0.5)(x)
print(single[0])
whole = nn.Dropout2d(0.5)(x)
print(whole[:, :, 0, 0])
assert torch.equal(whole, whole[:, :, :1, :1].expand_as(x))
single_kept = single > 0
whole_kept = whole > 0
series = nn.Dropout1d(0.5)(torch.ones(2, 4, 5))
