#: cpu the loader reads in main memory
import torch
from torch.utils.data import DataLoader

batches = iter(DataLoader(torch.arange(6), batch_size=3))
first = next(batches)
print(first)
batches.next()  #: raises AttributeError
