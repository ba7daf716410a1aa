#: cpu the order is drawn on the CPU
import torch
from torch.utils.data import DataLoader, TensorDataset, random_split

x, y = torch.randn(10, 3), torch.arange(10)

data = TensorDataset(x, y)
train, val = random_split(data, [8, 2])
loader = DataLoader(data, 4, shuffle=True)
a, b = next(iter(loader))
