import torch
from torch import nn

direct = nn.Conv2d(192, 32, 5, padding=2)
reduced = nn.Sequential(
    nn.Conv2d(192, 16, 1),
    nn.ReLU(),
    nn.Conv2d(16, 32, 5, padding=2),
)
for name, branch in ("direct", direct), ("reduced", reduced):
    y = branch(torch.zeros(1, 192, 28, 28))
    sizes = [p.numel() for p in branch.parameters() if p.dim() > 1]
    weights = sum(sizes)
    print(f"{name:8} {weights:6} {weights * 28 * 28:9}")
