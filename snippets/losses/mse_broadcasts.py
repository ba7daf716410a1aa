import torch
from torch import nn

target = torch.tensor([1.0, 2.0, 3.0])
predict = torch.tensor([[1.0], [2.0], [3.0]])
loss = nn.MSELoss()
wrong = loss(predict, target)  #: warns UserWarning
print(f"{wrong:.4f}")
differences = predict - target
print(differences)
right = loss(predict.squeeze(1), target)
print(f"{right:.4f}")
