import torch
from torch.utils.data import DataLoader

data = torch.arange(10)
loader = DataLoader(data, batch_size=4)
print(len(loader), [batch.tolist() for batch in loader])
whole = DataLoader(data, batch_size=4, drop_last=True)
print(len(whole), [batch.tolist() for batch in whole])
single = DataLoader(data, batch_size=None)
first = next(iter(single))
only = next(iter(DataLoader(data)))  # (1)!
