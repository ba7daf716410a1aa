import torch
from torch import nn

predict = torch.tensor([1.0, 2.0, 5.0])
target = torch.tensor([1.0, 3.0, 3.0])

loss = nn.MSELoss()
error = loss(predict, target)
print(f"{error:.4f}")
by_hand = ((predict - target) ** 2).mean()
assert torch.isclose(error, by_hand)
assert error == nn.functional.mse_loss(predict, target)  # (1)!
print(f"{error.sqrt():.4f}")  # (2)!
