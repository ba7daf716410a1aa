#: cpu a group of one process with gloo
import torch
import torch.distributed as dist
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group(
    "gloo", store=dist.HashStore(), rank=0, world_size=1
)
net = torch.nn.Linear(2, 1)
ddp = DistributedDataParallel(net)
print(ddp.module is net, list(ddp.state_dict()))
loss = ddp(torch.ones(4, 2)).sum()
loss.backward()
print(net.weight.grad)
dist.destroy_process_group()
