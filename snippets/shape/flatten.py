import torch

x = torch.arange(24).reshape(2, 3, 2, 2)
line = torch.flatten(x)
rows = torch.flatten(x, start_dim=1)  # (1)!
print(rows)
planes = x.flatten(2)
merged = x.flatten(0, 1)  # (2)!
back = rows.unflatten(1, (3, 2, 2))
assert torch.equal(back, x)
