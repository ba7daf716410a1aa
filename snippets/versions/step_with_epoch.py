import torch

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 2)
optimizer.step()
scheduler.step(1)  #: warns UserWarning
optimizer.step()
scheduler.step()
print(scheduler.get_last_lr())
