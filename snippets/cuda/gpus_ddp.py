import os

import torch
import torch.distributed as dist
from torch.nn.parallel import DistributedDataParallel

local = int(os.environ.get("LOCAL_RANK", 0))  # (1)!
torch.cuda.set_device(local)
if "RANK" in os.environ:
    dist.init_process_group("nccl")
else:
    dist.init_process_group(
        "nccl", store=dist.HashStore(), rank=0, world_size=1
    )
net = torch.nn.Sequential(
    torch.nn.Conv2d(3, 8, 3), torch.nn.BatchNorm2d(8), torch.nn.ReLU()
).cuda()
net = torch.nn.SyncBatchNorm.convert_sync_batchnorm(net)  # (2)!
ddp = DistributedDataParallel(net, device_ids=[local])
x = torch.full((4, 3, 8, 8), float(dist.get_rank()), device="cuda")
loss = ddp(x).mean()
loss.backward()
if dist.get_rank() == 0:
    print(dist.get_world_size() >= 1, net[0].weight.grad.device)
dist.destroy_process_group()
