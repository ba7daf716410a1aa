import torch

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
scheduler = torch.optim.lr_scheduler.LambdaLR(
    optimizer, lambda step: min(1.0, (step + 1) / 4)
)
for step in range(6):
    print(step, scheduler.get_last_lr())
    optimizer.step()
    scheduler.step()
