import torch

x = torch.arange(24).view(2, 3, 4)
integer = x[1]
piece = x[0:1]
added = x[None]
rows = x[[1, 0, 1, 1, 0]]
grid = x[:, torch.zeros(5, 6, dtype=torch.int64)]
mask = torch.tensor([[True, False, True], [False, True, True]])
masked = x[mask]  # (1)!
together = x[1, None, [0, 2], 1:]
