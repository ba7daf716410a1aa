import torch

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
scheduler = torch.optim.lr_scheduler.ExponentialLR(optimizer, 0.5)
w.grad = torch.ones(1)
scheduler.step()  #: warns UserWarning
optimizer.step()
print(w)
