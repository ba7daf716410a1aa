import torch

a = torch.tensor([[0.0, 0], [3, 4], [6, 8]])
b = torch.tensor([3.0, 4])
one = torch.dist(a, b)
each = torch.linalg.vector_norm(a - b, dim=1)  # (1)!
print(one)
print(each)
assert torch.allclose(one, torch.linalg.vector_norm(each))
