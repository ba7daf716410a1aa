import torch

x = torch.tensor(2.0, requires_grad=True)
y = x * 3
y.retain_grad()  # (1)!
z = y**2
z.backward()
print(y.grad)

y = x * 3
(grad,) = torch.autograd.grad(y**2, y)  # (2)!
print(grad)

y = x * 3
y.register_hook(print)  # (3)!
(y**2).backward()
