import torch

x = torch.arange(9).view(3, 3)
pair = [[0, 1], [1, 2]]
print(x[tuple(pair)])
block = x[torch.tensor(pair)]
old = x[pair]  #: warns UserWarning
