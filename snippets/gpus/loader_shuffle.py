#: cpu about indices, no tensors
from torch.utils.data import DataLoader, DistributedSampler

data = list(range(8))
sampler = DistributedSampler(data, num_replicas=2, rank=0)
DataLoader(data, sampler=sampler, shuffle=True)  #: raises ValueError
