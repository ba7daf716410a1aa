import torch

x = torch.tensor(3.1, requires_grad=True)
y = x * 2 + x**2 + 3
(first,) = torch.autograd.grad(y, x, create_graph=True)
print(f"{first.item():.4f}", first.requires_grad)
(second,) = torch.autograd.grad(first, x)
print(f"{second.item():.4f}")
