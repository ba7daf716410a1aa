import torch
import torch.distributed as dist

dist.init_process_group(
    "gloo", store=dist.HashStore(), rank=0, world_size=1
)
sync = torch.nn.SyncBatchNorm(2)
x = torch.ones(4, 2)
sync(x)  #: raises ValueError on cpu
