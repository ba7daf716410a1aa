import torch
from torch import nn

net = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
net[0].requires_grad_(False)
trained = filter(lambda p: p.requires_grad, net.parameters())
optimizer = torch.optim.SGD(trained, lr=0.1)
print(len(optimizer.param_groups[0]["params"]))

net[0].requires_grad_(True)
print(len(optimizer.param_groups[0]["params"]))
group = {"params": net[0].parameters(), "lr": 0.01}
optimizer.add_param_group(group)
print([(len(g["params"]), g["lr"]) for g in optimizer.param_groups])
