#: cpu workers read in main memory
import torch
from torch.utils.data import DataLoader


def worker_init_fn(worker_id):
    torch.manual_seed(1 + worker_id)


def order(seed, **options):
    torch.manual_seed(seed)
    loader = DataLoader(
        range(100),
        batch_size=None,
        shuffle=True,
        num_workers=2,
        worker_init_fn=worker_init_fn,
        **options,
    )
    return list(loader)


if __name__ == "__main__":
    print(order(0) == order(1), order(0) == order(0))
    a = order(0, generator=torch.Generator().manual_seed(9))
    b = order(1, generator=torch.Generator().manual_seed(9))
    print(a == b)
