import torch
from torch import nn

layer = nn.Linear(1, 1, bias=False)
nn.init.constant_(layer.weight, 3.0)
x = torch.tensor([[2.0]], requires_grad=True)
y = layer(x)
layer.weight.data.fill_(100.0)
y.backward()
print(x.grad)  # (1)!

y = layer(x)
with torch.no_grad():
    layer.weight.fill_(3.0)
y.backward()  #: raises RuntimeError
