import torch

z = torch.zeros(2, 3)
o = torch.ones(2, 3, dtype=torch.int64)
f = torch.full((2, 3), 7)  # (1)!
g = torch.full((2, 3), 7.0)
i = torch.eye(2, 3)
print(i)
d = torch.diag(torch.tensor([5, 6]))
print(d)
