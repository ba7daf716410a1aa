#: cpu workers read in main memory
import time

from torch.utils.data import DataLoader, Dataset


class Slow(Dataset):
    def __len__(self):
        return 24

    def __getitem__(self, i):
        time.sleep(0.05)
        return i


if __name__ == "__main__":
    for workers in (0, 2, 4):
        start = time.perf_counter()
        for batch in DataLoader(
            Slow(), batch_size=4, num_workers=workers
        ):
            pass
        seconds = time.perf_counter() - start
        print(f"{workers} workers: {seconds:.2f} s")  #: varies
