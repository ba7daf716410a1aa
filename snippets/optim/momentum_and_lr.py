import torch

mu = 0.5
w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0, momentum=mu)
u = 0.0
for lr in (1.0, 1.0, 0.1, 0.1):
    optimizer.param_groups[0]["lr"] = lr
    before = w.item()
    w.grad = torch.ones(1)
    optimizer.step()
    u = mu * u + lr * 1.0
    print(f"lr {lr}  torch {before - w.item():.4f}  textbook {u:.4f}")
