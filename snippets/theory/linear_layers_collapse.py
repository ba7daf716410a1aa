import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(5, 4)
deep = nn.Sequential(nn.Linear(4, 2), nn.Linear(2, 3))
first, second = deep[0], deep[1]

weight = second.weight @ first.weight
bias = second.weight @ first.bias + second.bias
one = x @ weight.T + bias
assert torch.allclose(deep(x), one, atol=1e-6)
print(torch.linalg.matrix_rank(weight))  # (1)!
