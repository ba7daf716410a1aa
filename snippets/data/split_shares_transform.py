#: cpu the split is drawn on the CPU
import torch
from torch.utils.data import Dataset, Subset, random_split


class Numbers(Dataset):
    def __init__(self, transform=None):
        self.transform = transform

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return self.transform(i) if self.transform else i


train, val = random_split(Numbers(), [2, 2])
train.dataset.transform = lambda i: i + 100
print(all(i >= 100 for i in val), train.dataset is val.dataset)

order = torch.randperm(4).tolist()
train = Subset(Numbers(lambda i: i + 100), order[:2])
val = Subset(Numbers(), order[2:])
print(all(i >= 100 for i in train), all(i < 4 for i in val))
