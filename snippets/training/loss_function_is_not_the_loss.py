import torch
from torch import nn

loss_function = nn.MSELoss()
weight = torch.tensor([1.0, 2.0], requires_grad=True)
loss = loss_function(weight, torch.zeros(2))
loss.backward()
print(weight.grad)
loss_function.backward()  #: raises AttributeError
