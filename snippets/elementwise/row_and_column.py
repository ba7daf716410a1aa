import torch

row = torch.tensor([1, 2, 3])
column = torch.tensor([[10], [20]])
rows, columns = torch.broadcast_tensors(row, column)
table = row + column
assert torch.equal(table, rows + columns)
