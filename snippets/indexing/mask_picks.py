import torch

x = torch.tensor([[3, 8, 1], [9, 2, 7]])
mask = x > 5
picked = x[mask]
print(picked)
