import torch

a, b = torch.ones(5, 2, 3), torch.ones(5, 3, 4)

y = torch.bmm(a, b)
y = torch.einsum("nij,njk->nki", a, b)
