import torch
from torch.utils.data import DataLoader

data = [torch.ones(2), torch.ones(3)]
print([x.shape for x in DataLoader(data, batch_size=1)])
next(iter(DataLoader(data, batch_size=2)))  #: raises RuntimeError
