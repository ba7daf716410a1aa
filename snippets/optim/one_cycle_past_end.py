import torch

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1, momentum=0.9)
scheduler = torch.optim.lr_scheduler.OneCycleLR(
    optimizer, max_lr=1.0, total_steps=3
)
for _ in range(4):  #: raises ValueError
    optimizer.step()
    scheduler.step()
