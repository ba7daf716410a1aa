import torch

x = torch.tensor([10, 20, 30])
keep = torch.tensor([1, 0, 1])
print(x[keep])
print(x[keep.bool()])
print(x[keep == 1])
