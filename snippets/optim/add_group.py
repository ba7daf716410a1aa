import torch
from torch import nn

body = nn.Linear(4, 3).requires_grad_(False)
head = nn.Linear(3, 2)
optimizer = torch.optim.SGD(head.parameters(), lr=0.1, momentum=0.9)

body.requires_grad_(True)
optimizer.add_param_group({"params": body.parameters(), "lr": 0.01})
for group in optimizer.param_groups:
    print(len(group["params"]), group["lr"], group["momentum"])
