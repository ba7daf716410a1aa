import torch

x = torch.tensor([[1.0, 2.0], [3.0, 4.0]], requires_grad=True)
result = (x**2).sum()
print(x.grad)
result.backward()
print(x.grad)
