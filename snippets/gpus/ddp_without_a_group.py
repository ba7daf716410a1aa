#: cpu about the group
import torch

net = torch.nn.Linear(2, 1)
torch.nn.parallel.DistributedDataParallel(net)  #: raises ValueError
