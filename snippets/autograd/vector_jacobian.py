import torch

A = torch.tensor([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
x = torch.tensor([1.0, 1.0], requires_grad=True)
y = A @ x
v = torch.tensor([1.0, 10.0, 100.0])
y.backward(v)  # (1)!
print(x.grad)

x.grad = None
(v * (A @ x)).sum().backward()  # (2)!
print(x.grad)

J = torch.autograd.functional.jacobian(lambda x: A @ x, x)
product = v @ J
print(product)
