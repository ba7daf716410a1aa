import torch

weights = torch.ones(3, 1)
for rows in (2, 1):
    scores = torch.ones(rows, 3) @ weights
    exact = scores.squeeze(1)
    loose = scores.squeeze()
len(loose)  #: raises TypeError
