import torch

x = torch.tensor([0.0, 1.0], requires_grad=True)
y = x * 3  # (1)!
y += 1
y.sum().backward()
print(x.grad)

x.grad = None
y = x.exp() + 1  # (2)!
y.sum().backward()
print(x.grad)
