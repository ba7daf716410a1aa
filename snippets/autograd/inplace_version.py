import torch

x = torch.tensor([0.0, 1.0], requires_grad=True)
y = x * 3
print(y._version)
y += 1
print(y._version)
y.sum().backward()
print(x.grad)

z = x.exp()
z = z + 1  # (1)!
z.sum().backward()
