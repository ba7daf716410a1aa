import torch

w = torch.tensor(3.0, requires_grad=True)
x = torch.tensor([1.0, 2.0], requires_grad=True)
out = (w * x**2).sum()
(grad,) = torch.autograd.grad(out, x, create_graph=True)
print(grad.detach())
penalty = (grad**2).sum()
penalty.backward()
print(w.grad)
