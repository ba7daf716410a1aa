#: cpu two CPU processes with gloo
#: limit 180
import tempfile
from pathlib import Path

import torch
import torch.distributed as dist
from torch.multiprocessing import spawn
from torch.nn.parallel import DistributedDataParallel


def gradient(x, wrap=lambda net: net):
    net = torch.nn.Linear(1, 1, bias=False)
    torch.nn.init.ones_(net.weight)
    model = wrap(net)
    model(x).square().mean().backward()
    return net.weight.grad.squeeze()


def work(rank, size, store, x, table):
    dist.init_process_group(
        "gloo", init_method=store, rank=rank, world_size=size
    )
    mine = x.chunk(size)[rank]  # (1)!
    table[rank, 0] = gradient(mine)
    table[rank, 1] = gradient(mine, DistributedDataParallel)
    dist.destroy_process_group()


if __name__ == "__main__":
    x = torch.tensor([[1.0], [2.0], [3.0], [4.0]])
    print(gradient(x))
    table = torch.zeros(2, 2)
    with tempfile.TemporaryDirectory() as folder:
        store = (Path(folder) / "store").as_uri()
        spawn(work, (2, store, x, table), nprocs=2)  # (2)!
    print(table)
