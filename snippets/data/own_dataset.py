import torch
from torch.utils.data import DataLoader, Dataset


class Squares(Dataset):
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        x = torch.tensor([float(i)])
        return x, i * i


squares = Squares(5)
print(len(squares), squares[3])
for x, y in DataLoader(squares, batch_size=2):
    print(x.tolist(), y)
