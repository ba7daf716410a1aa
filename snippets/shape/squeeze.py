import torch

x = torch.zeros(1, 3, 1, 5)
every = x.squeeze()
first = x.squeeze(0)
chosen = x.squeeze((0, 2))
same = x.squeeze(1)  # (1)!
assert same.shape == x.shape

photo = torch.zeros(3, 4, 4)
batch = photo.unsqueeze(0)
back = batch.squeeze(0)
(only,) = batch
unchanged = photo.squeeze(0)  # (2)!
