import torch

x = torch.tensor(3.0, requires_grad=True)
y = x**2
(y * x).backward()
print(x.grad)
x.grad = None
(y.detach() * x).backward()  # (1)!
print(x.grad)

z = y.detach()
print(z.data_ptr() == y.data_ptr(), z.is_leaf)
z += 1
print(y.item())
