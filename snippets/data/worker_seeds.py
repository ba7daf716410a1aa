#: cpu workers read in main memory
import torch
from torch.utils.data import DataLoader, Dataset, get_worker_info


class Seeds(Dataset):
    def __len__(self):
        return 2

    def __getitem__(self, i):
        info = get_worker_info()
        assert info.seed == torch.initial_seed()
        return info.id, info.seed, torch.rand(1).item()


if __name__ == "__main__":
    g = torch.Generator().manual_seed(0)
    loader = DataLoader(Seeds(), None, num_workers=2, generator=g)
    first, second = list(loader), list(loader)
    (_, seed0, x0), (_, seed1, x1) = first
    print(seed1 - seed0, x0 != x1)
    print(second[0][1] != seed0, second[0][2] != x0)
    g.manual_seed(0)
    print(list(loader) == first)
