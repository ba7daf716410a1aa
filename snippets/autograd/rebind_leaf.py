import torch

w = torch.tensor(0.0, requires_grad=True)
((w - 3) ** 2).backward()
with torch.no_grad():
    w = w - 0.25 * w.grad
print(w.requires_grad, w.grad)
