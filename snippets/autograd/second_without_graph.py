import torch

x = torch.tensor(3.1, requires_grad=True)
y = x * 2 + x**2 + 3
(first,) = torch.autograd.grad(y, x)
first.backward()  #: raises RuntimeError
