#: cpu workers read in main memory
import os

from torch.utils.data import DataLoader, Dataset, get_worker_info


class Who(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, i):
        return f"{os.getpid()} {get_worker_info().seed}"


if __name__ == "__main__":
    for keep in (False, True):
        loader = DataLoader(
            Who(),
            None,
            num_workers=2,
            persistent_workers=keep,
            prefetch_factor=2,
        )
        first, second = set(loader), set(loader)
        print(keep, len(first), len(first & second))
    del loader
