from torch.utils.data import DataLoader, IterableDataset


class Count(IterableDataset):
    def __iter__(self):
        yield from range(4)


print(list(DataLoader(Count(), batch_size=2)))
DataLoader(Count(), shuffle=True)  #: raises ValueError
