import torch
from torch.nn import functional as F

x = torch.arange(4.0).view(1, 1, 2, 2)
old = F.upsample(x, scale_factor=2)  #: warns UserWarning
new = F.interpolate(x, scale_factor=2)
assert torch.equal(old, new)
