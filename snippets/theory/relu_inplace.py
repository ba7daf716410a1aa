import torch
from torch import nn

x = torch.tensor([[-1.0, 2.0]])
y = nn.ReLU(inplace=True)(x)
print(x)
assert y is x

linear = nn.Linear(2, 3)
h = linear(x)
nn.ReLU(inplace=True)(h).sum().backward()  # (1)!

w = torch.tensor([-1.0, 2.0], requires_grad=True)
h = torch.sigmoid(w)
nn.ReLU(inplace=True)(h).sum().backward()  #: raises RuntimeError
