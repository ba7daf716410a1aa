#: cpu about indices, no tensors
from torch.utils.data import DistributedSampler

data = list(range(10))
for rank in range(3):
    sampler = DistributedSampler(
        data, num_replicas=3, rank=rank, shuffle=False
    )
    print(rank, list(sampler))
for rank in range(3):
    sampler = DistributedSampler(
        data, num_replicas=3, rank=rank, shuffle=False, drop_last=True
    )
    print(rank, list(sampler))
