import math

import torch
from torch import nn

y = torch.zeros(1000, 1)
y[:10] = 1
x = torch.zeros(1000, 4)
head = nn.Linear(4, 1)
nn.init.zeros_(head.bias)
before = nn.functional.binary_cross_entropy_with_logits(head(x), y)
nn.init.constant_(head.bias, math.log(10 / 990))
after = nn.functional.binary_cross_entropy_with_logits(head(x), y)
print(f"{before:.4f} {after:.4f}")
print(f"{torch.sigmoid(head.bias).item():.4f}")
