#: cpu workers read in main memory
import os
import threading

from torch.utils.data import DataLoader


class Where:
    def __len__(self):
        return 1

    def __getitem__(self, i):
        here = threading.current_thread() is threading.main_thread()
        return os.getpid(), here


if __name__ == "__main__":
    for workers in (0, 1):
        loader = DataLoader(Where(), None, num_workers=workers)
        pid, main_thread = next(iter(loader))
        print(workers, "same process:", pid == os.getpid())
        print(workers, "its main thread:", main_thread)
