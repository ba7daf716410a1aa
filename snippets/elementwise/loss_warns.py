import torch
from torch.nn.functional import mse_loss

target = torch.tensor([1.0, 2.0, 3.0])
perfect = torch.tensor([[1.0], [2.0], [3.0]])
wrong = mse_loss(perfect, target)  #: warns UserWarning
print(wrong)
print(mse_loss(perfect.squeeze(1), target))
