#: cpu about indices, no tensors
from torch.utils.data import DistributedSampler

data = list(range(8))
parts = [DistributedSampler(data, 2, rank) for rank in range(2)]
first = [list(part) for part in parts]
assert sorted(first[0] + first[1]) == data
print([list(part) for part in parts] == first)
for part in parts:
    part.set_epoch(1)
print([list(part) for part in parts] == first)
