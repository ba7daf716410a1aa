import torch

x = torch.tensor([[1, 5, 3], [4, 2, 6]])
down = x.sum(dim=0)
column = x.sum(dim=1, keepdim=True)
same = x.sum(axis=1, keepdims=True)  # (1)!
values, indices = x.max(dim=1)  # (2)!
print(values, indices)
print(x.amax(dim=1), x.amax(dim=(0, 1)))  # (3)!

y = torch.tensor([1.0, 5.0, 5.0], requires_grad=True)
print(torch.autograd.grad(y.amax(), y))
print(torch.autograd.grad(y.max(dim=0).values, y))
