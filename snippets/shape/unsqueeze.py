import torch

x = torch.tensor([1, 2, 4])
row = x.unsqueeze(0)
column = torch.unsqueeze(x, 1)
print(column - row)
assert torch.equal(column - x, column - row)  # (1)!
assert torch.equal(row, x[None])
assert torch.equal(column, x[:, None])

y = torch.arange(6).reshape(2, 3)
front = y.unsqueeze(0)
middle = y.unsqueeze(1)
end = y.unsqueeze(-1)  # (2)!
also_middle = y.unsqueeze(-2)
several = y[None, :, None, :, None]
