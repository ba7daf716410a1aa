import torch
from torch import nn

norm = nn.LayerNorm(4)
x = torch.tensor([[[1.0, 2.0, 3.0, 4.0], [10.0, 20.0, 30.0, 40.0]]])
y = norm(x)
print(y.detach())
weight = norm.weight
assert torch.equal(norm.eval()(x), y)
alone = norm(x[:, 1:])
assert torch.allclose(alone[0, 0], y[0, 1])
