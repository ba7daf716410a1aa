import torch

rows = [[1, 2, 3], [4]]
padded = torch.zeros(2, 3, dtype=torch.int64)
for i, row in enumerate(rows):
    padded[i, : len(row)] = torch.tensor(row)
print(padded)
torch.tensor(rows)  #: raises ValueError
