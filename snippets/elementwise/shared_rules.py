import torch

n = torch.tensor([[1, 2, 4]])
x = torch.tensor([[0.5], [2.0]], requires_grad=True)
product = n * x
root = n.sqrt()
more = n > x
product.sum().backward()
print(x.grad)
print(n)
