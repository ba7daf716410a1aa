import torch

a = torch.tensor([[2.0, 1], [1, 1]])
b = torch.tensor([5.0, 3])
x = torch.linalg.solve(a, b)
print(x)
assert torch.allclose(a @ x, b)

inverse = torch.linalg.inv(a)  # (1)!
assert torch.allclose(torch.inverse(a), inverse)
assert torch.allclose(inverse @ b, x)
print(inverse)

several = torch.linalg.solve(a, torch.eye(2))  # (2)!
assert torch.allclose(several, inverse)
