import torch
from torch.nn import functional as F

x = torch.tensor([[[[0.0, 3.0]]]])
size, mode = (1, 4), "bilinear"
print(F.interpolate(x, size, mode=mode))
print(F.interpolate(x, size, mode=mode, align_corners=True))
