import torch


def update(w, g):
    with torch.no_grad():
        w -= 0.1 * g


x, v = torch.ones(2, 3), torch.ones(2)

w = torch.ones(3, requires_grad=True)
y = x @ w
y.backward(v)
g = w.grad
update(w, g)
(g,) = torch.autograd.grad((x @ w).sum(), w)
y = w.detach()
