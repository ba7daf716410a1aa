import torch

x = torch.tensor([[10, 11, 12], [20, 21, 22], [30, 31, 32]])
columns = x[:, [0, 2]]
print(columns)
rows = x[[2, 0, 0]]
print(rows)
index = torch.tensor([[0, 1], [2, 2]])
shaped = x[index]  # (1)!
print(shaped)

copied = x[[2]]
copied[0, 0] = 100
assert x[2, 0] == 30
assert torch.equal(columns, x[:, ::2])  # (2)!
