import torch

n = torch.arange(1, 4)
table = n * n[:, None]  # (1)!
print(table)
table.view(2, 4)  #: raises RuntimeError
