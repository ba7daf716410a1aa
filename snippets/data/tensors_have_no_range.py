import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(2, 3, 4, 6)
print(x.min() < 0, x.max() > 1)
channels_last = x.contiguous(memory_format=torch.channels_last)
print(x.stride(), channels_last.stride())
conv = nn.Conv2d(3, 5, kernel_size=1)
y = conv(x)
z = conv(x[0])
conv(x.permute(0, 2, 3, 1))  #: raises RuntimeError
