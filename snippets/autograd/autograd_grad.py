import torch

w = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(1.0, requires_grad=True)
y = w**3 + b
dw, db = torch.autograd.grad(y, (w, b))
print(dw, db)
print(w.grad, b.grad)
