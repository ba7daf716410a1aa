import numpy as np
import torch

x = torch.tensor([[1.0, 3], [2, 8]])
sample = torch.std(x, dim=1)
population = torch.std(x, dim=1, correction=0)
print(sample, population)
print(np.std(x.tolist(), axis=1))

spread, centre = torch.std_mean(x, dim=1)  # (1)!
print(spread, centre)
squares, centre = torch.var_mean(x, dim=1)
print(squares, centre)
assert torch.equal(spread, sample)
