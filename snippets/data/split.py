#: cpu the split is drawn on the CPU
import torch
from torch.utils.data import ConcatDataset, Subset, random_split

data = [10, 11, 12, 13, 14, 15, 16, 17, 18, 19]
g = torch.Generator().manual_seed(0)
train, val = random_split(data, [0.8, 0.2], generator=g)
print(len(train), list(val), val.indices)
odd = Subset(data, [1, 3, 5])
print(odd[0], list(odd))
both = ConcatDataset([odd, val])
print(len(both), both[3], both.cumulative_sizes)
assert not set(train.indices) & set(val.indices)
