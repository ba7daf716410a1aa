#: cpu workers read in main memory
import random

import numpy as np
from torch.utils.data import DataLoader, Dataset


class Noise(Dataset):
    def __init__(self):
        self.rng = np.random.default_rng(0)

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return np.random.rand(), random.random(), self.rng.random()


if __name__ == "__main__":
    loader = DataLoader(Noise(), None, num_workers=2)
    epochs = [x for _ in range(2) for x in loader]
    for name, column in zip(
        ("np.random", "random", "own"), zip(*epochs)
    ):
        print(
            f"{name:9} {len(column)} drawn, {len(set(column))} differ"
        )
