import torch

x = torch.arange(9).view(3, 3)
pair = [[0, 1], [1, 2]]
two = x[tuple(pair)]
print(two)
block = x[torch.tensor(pair)]
old = x[pair]  #: warns UserWarning
