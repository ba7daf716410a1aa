import torch
from torchvision import models

net = models.resnet18(weights=None, num_classes=5)
head = list(net.fc.parameters())
head_ids = {id(p) for p in head}
body = [p for p in net.parameters() if id(p) not in head_ids]
groups = [{"params": body, "lr": 1e-3}, {"params": head}]
optimizer = torch.optim.SGD(groups, lr=1e-2, momentum=0.9)
for group in optimizer.param_groups:
    print(len(group["params"]), group["lr"], group["momentum"])

before = net.conv1.weight.clone(), net.fc.weight.clone()
for p in net.parameters():
    p.grad = torch.ones_like(p)
optimizer.step()
print(f"{(before[0] - net.conv1.weight).mean().item():.4f}")
print(f"{(before[1] - net.fc.weight).mean().item():.4f}")
