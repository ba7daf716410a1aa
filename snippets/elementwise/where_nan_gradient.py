import torch

x = torch.tensor([0.0, 4.0], requires_grad=True)
y = torch.where(x > 0, x.sqrt(), 0.0)
y.sum().backward()
print(y.detach(), x.grad)  # (1)!

x.grad = None
safe = torch.where(x > 0, x, 1.0)  # (2)!
z = torch.where(x > 0, safe.sqrt(), 0.0)
z.sum().backward()
print(z.detach(), x.grad)

zeros = torch.zeros(2, requires_grad=True)
norm = torch.linalg.vector_norm(zeros)
print(torch.autograd.grad(norm, zeros))
