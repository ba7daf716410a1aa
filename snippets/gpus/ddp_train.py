#: cpu two CPU processes with gloo
#: limit 180
import tempfile
from pathlib import Path

import torch
import torch.distributed as dist
from torch.multiprocessing import spawn
from torch.nn.parallel import DistributedDataParallel
from torch.utils import data


def work(rank, size, store):
    dist.init_process_group(
        "gloo", init_method=store, rank=rank, world_size=size
    )
    torch.manual_seed(rank)  # (1)!
    ddp = DistributedDataParallel(torch.nn.Linear(1, 1))
    optimizer = torch.optim.SGD(ddp.parameters(), lr=0.1)
    x = torch.linspace(-1, 1, 16).unsqueeze(1)
    dataset = data.TensorDataset(x, 3 * x + 1)
    sampler = data.DistributedSampler(dataset)
    loader = data.DataLoader(dataset, batch_size=4, sampler=sampler)
    for epoch in range(50):
        sampler.set_epoch(epoch)  # (2)!
        for inputs, targets in loader:
            optimizer.zero_grad()
            (ddp(inputs) - targets).square().mean().backward()
            optimizer.step()
    if rank == 0:  # (3)!
        torch.save(ddp.module.state_dict(), "net.pt")
    dist.destroy_process_group()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        store = (Path(folder) / "store").as_uri()
        spawn(work, (2, store), nprocs=2)
    state = torch.load("net.pt")
    print({name: round(w.item(), 2) for name, w in state.items()})
