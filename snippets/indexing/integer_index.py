import torch

x = torch.arange(12).view(3, 4)
row = x[1]
cell = x[1, 2]
last = x[-1]
same_row = x[torch.tensor(1)]  # (1)!
assert torch.equal(x[1][2], cell)  # (2)!

print(cell, cell.item())
print(float(x[1, 2]), row.tolist())
print(x.tolist())
row.item()  #: raises RuntimeError
