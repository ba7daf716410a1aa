import torch

a = torch.tensor([[2.0, 1, 0], [1, 3, 1], [0, 1, 4]])
b = torch.ones(3, 2)
x = torch.ones(5, 4)

y = torch.linalg.solve(a, b)
assert torch.allclose(a @ y, b)
u, s, vh = torch.linalg.svd(x)
