import torch

x = torch.zeros(2, 3, 4, 5)
i = torch.tensor([0, 1, 2, 2, 1, 0])
one = x[:, i]
neighbours = x[:, i, i]
apart = x[:, i, :, i]  # (1)!
added = x[:, i, None, i]
integer = x[:, 0, :, i]  # (2)!
stepwise = x[:, i][..., i]
