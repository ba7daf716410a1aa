import torch
from torch import nn

x = torch.tensor([[1.0, 10.0]]).reshape(1, 1, 1, 2)
kernel = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
stamps = x.reshape(2, 1, 1) * kernel

up = nn.ConvTranspose2d(1, 1, kernel_size=2, stride=2, bias=False)
close = nn.ConvTranspose2d(1, 1, kernel_size=2, bias=False)
with torch.no_grad():
    up.weight.copy_(kernel)
    close.weight.copy_(kernel)
    apart = up(x)
    overlap = close(x)
print(apart)
print(overlap)
weight = nn.ConvTranspose2d(3, 8, kernel_size=2).weight
