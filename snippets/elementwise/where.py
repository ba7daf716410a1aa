import torch

x = torch.tensor([-2.0, 1.0, 3.0])
positive = x > 0
small = x * 0.1
leaky = torch.where(positive, x, small)
print(leaky)
print(torch.where(positive, 1, 0))
rows = torch.tensor([[True], [False]])
picked = torch.where(rows, x, -1.0)  # (1)!
print(picked)
print(torch.where(positive))  # (2)!
