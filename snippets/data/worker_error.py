#: cpu workers read in main memory
from torch.utils.data import DataLoader, Dataset


class Faulty(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, i):
        return 1 / (i - 3)


if __name__ == "__main__":
    loader = DataLoader(Faulty(), batch_size=None, num_workers=2)
    list(loader)  #: raises ZeroDivisionError
