import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
(w * w).sum().backward()
with torch.no_grad():
    w.sub_(w.grad, alpha=0.1)
print(w)
print(w.is_leaf)

v = torch.tensor([1.0, 2.0], requires_grad=True)
v = v - 0.1  # (1)!
print(v.is_leaf)
