import torch

x = torch.tensor([-3.0, 0.5, 7.0])
both = torch.clamp(x, -1, 5)
print(both)
positive = x.clamp(min=0)
print(positive)
print(x.clamp(max=torch.tensor([0.0, 0.0, 6.0])))  # (1)!
print(x.clamp(5, 2))  # (2)!
above = x > 5
print(above)

x.requires_grad_()
x.clamp(-1, 5).sum().backward()
print(x.grad)
