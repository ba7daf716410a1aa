import torch
from torch import nn
from torch.nn import functional as F

conv = nn.Conv2d(4, 6, kernel_size=3, groups=2, bias=False)
with torch.no_grad():
    conv.weight.copy_(torch.arange(108.0).reshape(6, 2, 3, 3))
x = torch.arange(100.0).reshape(1, 4, 5, 5)
y = conv(x)

first = F.conv2d(x[:, :2], conv.weight[:3])
second = F.conv2d(x[:, 2:], conv.weight[3:])
assert torch.allclose(y, torch.cat((first, second), dim=1))

x[:, 0] += 1
print((conv(x) != y).any(dim=(0, 2, 3)))
