import torch

x = torch.tensor([[4, 2, 3], [1, 9, 5]])
largest, columns = torch.max(x, dim=1)
print(largest, columns)
tops, rows = torch.max(x, dim=0)
print(tops, rows)
