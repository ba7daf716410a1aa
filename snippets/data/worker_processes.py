#: cpu workers read in main memory
from multiprocessing import parent_process

from torch.utils.data import DataLoader, Dataset, get_worker_info


class Who(Dataset):
    def __init__(self):
        self.calls = 0

    def __len__(self):
        return 4

    def __getitem__(self, i):
        self.calls += 1
        info = get_worker_info()
        return info.id if info else -1, parent_process() is None


if __name__ == "__main__":
    for workers in (0, 2):
        data = Who()
        loader = DataLoader(data, num_workers=workers)
        for worker, in_main in loader:
            print(worker.item(), in_main.item())
        print("calls seen here:", data.calls)
