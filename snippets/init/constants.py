import torch
from torch import nn

layer = nn.Linear(3, 2)
nn.init.constant_(layer.weight, 0.5)
nn.init.zeros_(layer.bias)
print(layer(torch.tensor([1.0, 2.0, 3.0])).tolist())

nn.init.eye_(layer.weight)  # (1)!
print(layer(torch.tensor([1.0, 2.0, 3.0])).tolist())

conv = nn.Conv2d(2, 2, kernel_size=3, padding=1)
nn.init.dirac_(conv.weight)
nn.init.zeros_(conv.bias)
image = torch.arange(18.0).reshape(1, 2, 3, 3)
assert torch.equal(conv(image), image)
