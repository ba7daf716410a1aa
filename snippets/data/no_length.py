from torch.utils.data import DataLoader, Dataset


class Endless(Dataset):
    def __getitem__(self, i):
        return i


print(Endless()[7])
DataLoader(Endless(), shuffle=True)  #: raises TypeError
