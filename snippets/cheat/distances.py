import torch

a, b = torch.rand(2, 5), torch.rand(3, 5)
x = torch.rand(4, 5)

y = torch.cdist(a, b)
y = torch.linalg.vector_norm(x, dim=1)
