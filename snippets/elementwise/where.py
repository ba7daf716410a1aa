import torch

x = torch.tensor([-2.0, 0.0, 3.0])
print(torch.where(x > 0, x, x * 0.1))
print(torch.where(x > 0, 1, 0))
rows = torch.tensor([[True], [False]])
picked = torch.where(rows, x, -1.0)  # (1)!
print(picked)
print(torch.where(x != 0))  # (2)!
