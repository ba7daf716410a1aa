import torch

per_row = torch.tensor([10, 20])
column = per_row[:, None]
table = column.expand(2, 3)
print(table)
per_row.expand(2, 3)  #: raises RuntimeError
