import torch

x = torch.tensor([[1.0, 2, 3], [4, 5, 6]])
total = torch.sum(x)
down = torch.sum(x, dim=0)
across = torch.sum(x, dim=1)
print(total, down, across)

product = torch.prod(x, dim=1)
average = torch.mean(x, dim=1)
print(product, average)

images = torch.arange(24.0).reshape(2, 3, 2, 2)
channels = images.mean(dim=(0, 2, 3))  # (1)!
running = torch.cumsum(x, dim=1)  # (2)!
growing = torch.cumprod(x, dim=1)
print(running)
print(growing)
