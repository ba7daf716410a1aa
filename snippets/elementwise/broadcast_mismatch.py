import torch

x = torch.tensor([[10.0, 20.0, 30.0], [40.0, 50.0, 60.0]])
per_row = torch.tensor([1.0, 2.0])
column = per_row[:, None]
total = x + column
print(total)
x + per_row  #: raises RuntimeError
