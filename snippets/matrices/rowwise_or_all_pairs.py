import torch
from torch import nn

a = torch.tensor([[0.0, 0], [1, 1]])
b = torch.tensor([[3.0, 4], [1, 1]])
rowwise = nn.PairwiseDistance()(a, b)
print(rowwise.round(decimals=4))
pairs = torch.cdist(a, b)
print(pairs)
assert torch.allclose(rowwise, pairs.diagonal(), atol=1e-5)
print(pairs[1, 1] == 0, rowwise[1] > 0)  # (1)!

taxicab = nn.PairwiseDistance(p=1)(a, b)
largest = torch.cdist(a, b, p=float("inf"))
print(taxicab[0], largest[0, 0])

three = torch.zeros(3, 2)
table = torch.cdist(three, b)
nn.PairwiseDistance()(three, b)  #: raises RuntimeError
