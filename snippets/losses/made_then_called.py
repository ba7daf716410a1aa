import torch
from torch import nn

output = torch.tensor([[2.0, 0.0], [0.0, 1.0]])
target = torch.tensor([[1.0, 0.0], [0.0, 1.0]])
criterion = nn.MSELoss()
loss = criterion(output, target)
print(type(criterion).__name__, loss)
assert loss == nn.functional.mse_loss(output, target)
nn.MSELoss(output, target)  #: raises RuntimeError
