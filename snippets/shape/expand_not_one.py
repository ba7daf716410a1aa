import torch

per_row = torch.tensor([10, 20])
table = per_row[:, None].expand(2, 3)
print(table)
per_row.expand(2, 3)  #: raises RuntimeError
