import torch

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0, momentum=0.5)
for group in optimizer.param_groups:
    group["lr"] *= 0.1
print(optimizer.param_groups[0]["lr"])

optimizer.lr = 5.0  # (1)!
optimizer.defaults["lr"] = 5.0
print(optimizer.param_groups[0]["lr"])
