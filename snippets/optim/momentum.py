import torch

lr, mu = 1.0, 0.5
w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=lr, momentum=mu)
v, p = 0.0, 0.0
for _ in range(5):
    w.grad = torch.ones(1)
    optimizer.step()
    v = mu * v + 1.0
    p = p - lr * v
    print(f"moved {lr * v:.4f}  by hand {p:.4f}  torch {w.item():.4f}")
