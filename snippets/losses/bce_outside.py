#: cpu the GPU answers with a device-side assert
import torch
from torch import nn

scores = torch.tensor([2.0, -1.0])
target = torch.tensor([1.0, 0.0])
right = nn.BCEWithLogitsLoss()(scores, target)
print(f"{right:.4f}")
nn.BCELoss()(scores, target)  #: raises RuntimeError
