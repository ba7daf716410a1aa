import torch
from torch import nn

torch.manual_seed(0)
x = torch.ones(6, requires_grad=True)
y = nn.Dropout(0.5)(x)
y.sum().backward()
print(y.detach())
assert torch.equal(x.grad, y)
