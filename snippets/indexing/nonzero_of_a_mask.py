import torch

x = torch.tensor([[3, 8, 1], [9, 2, 7]])
mask = x > 5
places = torch.nonzero(mask)
found = x[mask]
for (i, j), value in zip(places, found):
    assert x[i, j] == value
