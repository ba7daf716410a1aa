#: cpu workers read in main memory
import numpy as np
from torch.utils.data import DataLoader, Dataset, get_worker_info


class Noise(Dataset):
    def __init__(self):
        self.rng = np.random.default_rng(0)

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return self.rng.random()


def seed_own_generator(worker_id):
    info = get_worker_info()
    info.dataset.rng = np.random.default_rng(info.seed)


if __name__ == "__main__":
    loader = DataLoader(
        Noise(), None, num_workers=2, worker_init_fn=seed_own_generator
    )
    epochs = [x for _ in range(2) for x in loader]
    print(len(epochs), len(set(epochs)))
