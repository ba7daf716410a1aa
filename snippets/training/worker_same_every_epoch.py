#: cpu workers read in main memory
import torch
from torch.utils.data import DataLoader


class Noise:
    def __len__(self):
        return 4

    def __getitem__(self, i):
        return torch.rand(1).item()


def worker_init_fn(worker_id):
    torch.manual_seed(1 + worker_id)


if __name__ == "__main__":
    for init in (worker_init_fn, None):
        torch.manual_seed(0)
        loader = DataLoader(
            Noise(),
            batch_size=None,
            num_workers=2,
            worker_init_fn=init,
        )
        epochs = [list(loader) for _ in range(3)]
        print(epochs[0] == epochs[1] == epochs[2])

        torch.manual_seed(0)
        print(epochs == [list(loader) for _ in range(3)])
