import torch
from torch import nn

net = nn.Sequential(nn.Linear(4, 8), nn.LayerNorm(8), nn.Linear(8, 2))
weights = [p for p in net.parameters() if p.ndim >= 2]
rest = [p for p in net.parameters() if p.ndim < 2]
optimizer = torch.optim.AdamW(
    [
        {"params": weights},
        {"params": rest, "weight_decay": 0.0},
    ],
    lr=1e-3,
    weight_decay=0.1,
)
for group in optimizer.param_groups:
    dims = [p.ndim for p in group["params"]]
    print(group["weight_decay"], dims)
print(optimizer.defaults["betas"])

by_name = [n for n, p in net.named_parameters() if n[-4:] != "bias"]
print(by_name)
