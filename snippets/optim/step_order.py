import torch

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 2, gamma=0.1)
for epoch in range(4):
    for batch in range(3):
        optimizer.zero_grad()
        w.sum().backward()
        optimizer.step()
    print(epoch, scheduler.get_last_lr())
    scheduler.step()  # (1)!
