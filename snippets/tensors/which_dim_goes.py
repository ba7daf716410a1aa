import torch

x = torch.tensor([[1, 9, 2], [8, 3, 4]])
value, index = torch.max(x, dim=1)
print(value, index)
total = torch.sum(x, dim=1)
column_total = torch.sum(x, dim=0)
print(total, column_total)
kept = x.sum(dim=1, keepdim=True)

images = torch.ones(2, 3, 4)
without_1 = images.sum(dim=1)
without_last = images.sum(dim=-1)
without_two = images.sum(dim=(1, 2))
print(without_two)
