import torch

a, b = torch.ones(2, 3), torch.ones(3, 4)

y = a @ b
