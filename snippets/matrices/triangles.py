import torch

x = torch.arange(1, 10).reshape(3, 3)
upper = torch.triu(x)
lower = torch.tril(x, diagonal=-1)  # (1)!
print(upper)
print(lower)
assert torch.equal(upper + lower, x)

scores = torch.zeros(3, 3)
future = torch.ones(3, 3, dtype=torch.bool).triu(1)
causal = scores.masked_fill(future, float("-inf")).softmax(dim=1)
print(causal)
