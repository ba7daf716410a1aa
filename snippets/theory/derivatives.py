import torch

x = torch.tensor([1.0, 2.0, 3.0])
y = 2 * x + 1
w = torch.tensor(0.0, requires_grad=True)
b = torch.tensor(0.0, requires_grad=True)

loss = ((w * x + b - y) ** 2).mean()
loss.backward()
print(w.grad, b.grad)

residual = (w * x + b - y).detach()
print(residual)
dw = 2 * (x * residual).mean()
db = 2 * residual.mean()
assert torch.allclose(w.grad, dw)
assert torch.allclose(b.grad, db)
