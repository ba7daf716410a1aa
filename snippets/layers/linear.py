import torch
from torch import nn

linear = nn.Linear(in_features=2, out_features=3)
with torch.no_grad():
    linear.weight.copy_(torch.tensor([[1, 0], [0, 1], [1, 1]]))
    linear.bias.copy_(torch.tensor([0, 0, 100]))
weight = linear.weight
x = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
y = linear(x)
print(y.detach())
assert torch.equal(y, x @ weight.T + linear.bias)

words = linear(torch.zeros(8, 5, 2))
vector = linear(torch.zeros(2))
