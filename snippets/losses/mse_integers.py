#: cpu needs torch 2.15, and a GPU machine may have 2.11
import torch
from torch import nn

predict = torch.tensor([1.0, 2.5], requires_grad=True)
target = torch.tensor([1, 2])
loss = nn.MSELoss()(predict, target)
loss.backward()
print(predict.grad)

target = torch.tensor([1.0, 2.0], dtype=torch.float64)  # (1)!
loss = nn.MSELoss()(predict, target)

integers = torch.tensor([1, 4])
target = torch.tensor([1, 2])
nn.MSELoss()(integers, target)  #: raises RuntimeError
