import torch
from torch.nn import functional as F

prediction = torch.tensor([1.0, 2.0])
target = torch.tensor([1.0, 4.0])
print(F.mse_loss(prediction, target))
print(torch.erf(prediction - target))
