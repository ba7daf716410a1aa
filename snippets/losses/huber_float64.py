#: cpu needs torch 2.15, and a GPU machine may have 2.11
import torch
from torch import nn

predict = torch.tensor([1.0, 2.5], requires_grad=True)
target = torch.tensor([1.0, 2.0], dtype=torch.float64)
for kind in nn.MSELoss, nn.L1Loss, nn.SmoothL1Loss:
    kind()(predict, target).backward()

loss = nn.HuberLoss()(predict, target)
print(loss.dtype)
loss.backward()  #: raises RuntimeError
