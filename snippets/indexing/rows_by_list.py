import torch

x = torch.tensor([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
print(x[:, [0, 2]])
rows = x[[2, 0, 0]]
print(rows)
index = torch.tensor([[0, 1], [2, 2]])
shaped = x[index]  # (1)!
print(shaped)

rows[0, 0] = 100
assert x[2, 0] == 7
assert torch.equal(x[:, [0, 2]], x[:, ::2])  # (2)!
