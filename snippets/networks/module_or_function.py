import torch
import torch.nn.functional as F
from torch import nn

x = torch.arange(-8.0, 8).reshape(1, 1, 4, 4)
a = nn.ReLU()(x)
b = F.relu(x)
assert torch.equal(a, b)
c = nn.MaxPool2d(2)(x)
d = F.max_pool2d(x, 2)
assert torch.equal(c, d)
print(d)

linear = nn.Linear(4, 3)
e = linear(x)
f = F.linear(x, linear.weight, linear.bias)
assert torch.equal(e, f)
