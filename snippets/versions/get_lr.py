import torch

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 1, gamma=0.5)
optimizer.step()
scheduler.step()
print(scheduler.get_lr())  #: warns UserWarning
print(scheduler.get_last_lr())
print(optimizer.param_groups[0]["lr"])
