import torch

a = torch.tensor([[1.0, 2, 3], [4, 5, 6]])
b = torch.tensor([[1.0, 0], [0, 1], [1, 1]])
v = torch.tensor([1.0, 0, -1])
product = a @ b
print(product)
assert torch.equal(torch.matmul(a, b), product)
assert torch.equal(torch.mm(a, b), product)

right = a @ v  # (1)!
left = v @ b
number = v @ v  # (2)!
print(right, left, number)
