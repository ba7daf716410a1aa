import torch

a = torch.tensor([[1, 2, 3], [4, 5, 6]])
b = torch.tensor([[7, 8, 9]])
rows = torch.cat((a, b))  # (1)!
print(rows)
columns = torch.cat((a, a), dim=1)
print(columns)
mixed = torch.cat((a, torch.full((2, 1), 0.5)), dim=-1)  # (2)!
print(mixed)
