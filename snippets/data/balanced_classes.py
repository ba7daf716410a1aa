#: cpu samplers draw on the CPU
import torch
from torch.utils.data import DataLoader, WeightedRandomSampler

labels = torch.tensor([0] * 90 + [1] * 10)
counts = labels.bincount()
weights = (1 / counts)[labels]
g = torch.Generator().manual_seed(1)
sampler = WeightedRandomSampler(weights, num_samples=1000, generator=g)
drawn = torch.cat(list(DataLoader(labels, 50, sampler=sampler)))
print(counts, drawn.bincount())
once = WeightedRandomSampler(weights, num_samples=100, generator=g)
print(len({i for i in once if i < 90}))
