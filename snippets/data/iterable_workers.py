#: cpu workers read in main memory
from torch.utils.data import (
    DataLoader,
    IterableDataset,
    get_worker_info,
)


class Count(IterableDataset):
    def __iter__(self):
        yield from range(4)


class Shared(IterableDataset):
    def __iter__(self):
        info = get_worker_info()
        first, step = (info.id, info.num_workers) if info else (0, 1)
        yield from range(first, 4, step)


if __name__ == "__main__":
    for data in (Count(), Shared()):
        loader = DataLoader(data, batch_size=None, num_workers=2)
        print(sorted(loader))
