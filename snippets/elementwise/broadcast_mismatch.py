import torch

x = torch.zeros(2, 3)
per_row = torch.tensor([1.0, 2.0])
print(x + per_row[:, None])
x + per_row  #: raises RuntimeError
