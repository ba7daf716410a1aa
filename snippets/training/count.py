import torch
from torch import nn

net = nn.Sequential(
    nn.Conv2d(3, 8, 3),
    nn.BatchNorm2d(8),
    nn.Flatten(),
    nn.Linear(32, 2),
)
for parameter in net[0].parameters():
    parameter.requires_grad_(False)

total = sum(p.numel() for p in net.parameters())
trained = sum(p.numel() for p in net.parameters() if p.requires_grad)
buffers = sum(b.numel() for b in net.buffers())
print(total, trained, buffers)

assert total == sum(torch.numel(p) for p in net.parameters())
conv, norm, linear = 3 * 8 * 3 * 3 + 8, 8 + 8, 32 * 2 + 2
assert total == conv + norm + linear
