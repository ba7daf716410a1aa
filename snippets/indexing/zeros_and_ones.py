import torch

x = torch.tensor([10, 20, 30])
keep = torch.tensor([1, 0, 1])
numbered = x[keep]
print(numbered)
masked = x[keep.bool()]
print(masked)
print(x[keep == 1])
