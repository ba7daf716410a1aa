import torch
from torch import nn

predict = torch.tensor([1.0, 3.0])
target = torch.zeros(2)
summed = nn.MSELoss(size_average=False)  #: warns UserWarning
print(summed(predict, target).item())
each = nn.MSELoss(reduce=False)  #: warns UserWarning
print(each(predict, target).tolist())
