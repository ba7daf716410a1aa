import torch
from torch import nn

features, classifier = nn.Linear(3, 2), nn.Linear(2, 2)
optimizer = torch.optim.SGD(
    [
        {"params": features.parameters()},
        {"params": classifier.parameters(), "lr": 1e-2},
    ],
    lr=1e-5,
    momentum=0.9,
)
for group in optimizer.param_groups:
    print(len(group["params"]), group["lr"], group["momentum"])
