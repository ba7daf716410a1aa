import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
v = torch.tensor([1.0, 2.0], requires_grad=True)
((w * w).sum() + (v * v).sum()).backward()
w.data = w.data - 0.1 * w.grad.data
with torch.no_grad():
    v -= 0.1 * v.grad
assert torch.equal(w, v)
