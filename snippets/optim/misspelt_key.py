import torch
from torch import nn

body, head = nn.Linear(3, 2), nn.Linear(2, 2)
optimizer = torch.optim.SGD(
    [
        {"params": body.parameters()},
        {"params": head.parameters(), "learning_rate": 0.1},
    ],
    lr=0.001,
)
print(optimizer.param_groups[1]["lr"])
known = {"params", *optimizer.defaults}
for group in optimizer.param_groups:
    print(set(group) - known)
