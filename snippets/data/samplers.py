#: cpu samplers draw on the CPU
import torch
from torch.utils.data import (
    DataLoader,
    RandomSampler,
    SequentialSampler,
    SubsetRandomSampler,
    WeightedRandomSampler,
)

data = torch.arange(10, 16)
g = torch.Generator().manual_seed(0)
weights = [1, 1, 1, 1, 1, 5]
for sampler in (
    SequentialSampler(data),
    RandomSampler(data, generator=g),
    RandomSampler(data, replacement=True, num_samples=8, generator=g),
    SubsetRandomSampler([0, 2, 4], generator=g),
    WeightedRandomSampler(weights, num_samples=8, generator=g),
    [5, 0],
):
    order = [x.item() for x in DataLoader(data, None, sampler=sampler)]
    print(f"{type(sampler).__name__:22}", order)
