import torch
from torch import nn

torch.manual_seed(0)
x = torch.ones(1000, 1000)
for p in 0.1, 0.5, 0.8:
    y = nn.Dropout(p)(x)
    dropped = (y == 0).float().mean().item()
    print(f"{dropped:.2f} {y.max().item():.2f} {y.mean().item():.2f}")

few = torch.ones(10)
counts = [int((nn.Dropout(0.5)(few) == 0).sum()) for _ in range(200)]
print(min(counts) < 5 < max(counts))  # (1)!
