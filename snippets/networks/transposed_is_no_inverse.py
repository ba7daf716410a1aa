import torch
from torch import nn

conv = nn.Conv1d(1, 1, kernel_size=2, bias=False)
transposed = nn.ConvTranspose1d(1, 1, kernel_size=2, bias=False)
with torch.no_grad():
    conv.weight.fill_(1)
    transposed.weight.fill_(1)

x = torch.tensor([[[1.0, 2.0, 3.0]]])
y = conv(x)
z = transposed(y)
print(y.tolist())
print(z.tolist())

half = nn.Conv1d(1, 1, kernel_size=2, stride=2)
twice = nn.ConvTranspose1d(1, 1, kernel_size=2, stride=2)
short = half(torch.ones(1, 1, 5))
print(short.shape, twice(short).shape)
