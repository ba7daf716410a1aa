import torch
from torch import nn

conv = nn.Conv2d(3, 8, kernel_size=3)
nhwc = torch.zeros(2, 32, 32, 3)
y = conv(nhwc.permute(0, 3, 1, 2))
conv(nhwc)  #: raises RuntimeError
