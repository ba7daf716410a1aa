import torch

x = torch.tensor([-2.0, 0.0, 3.0])
print(torch.abs(x), x.sign())

x.requires_grad_()
x.abs().sum().backward()
print(x.grad)
