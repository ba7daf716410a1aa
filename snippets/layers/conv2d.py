import torch
from torch import nn

conv = nn.Conv2d(1, 1, kernel_size=2)
with torch.no_grad():
    conv.weight.copy_(torch.tensor([[1.0, 0.0], [0.0, 10.0]]))  # (1)!
    conv.bias.fill_(0.5)

x = torch.arange(1.0, 10.0).reshape(1, 1, 3, 3)
y = conv(x)
print(x)
print(y)
assert y[0, 0, 0, 0] == 1 * x[0, 0, 0, 0] + 10 * x[0, 0, 1, 1] + 0.5
