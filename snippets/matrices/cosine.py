import torch
from torch import nn

a = torch.tensor([[1.0, 0], [1, 0], [1, 0], [1, 0]])
b = torch.tensor([[5.0, 0], [0, 3], [-2, 0], [0, 0]])
similarity = nn.CosineSimilarity(dim=1)(a, b)
print(similarity)
print(1 - similarity)  # (1)!

unit_a = nn.functional.normalize(a, dim=1)
unit_b = nn.functional.normalize(b, dim=1)
pairs = unit_a @ unit_b.T
assert torch.allclose(pairs.diagonal(), similarity)
columns = nn.CosineSimilarity(dim=0)(a, b)  # (2)!
