from torch.utils.data import DataLoader, IterableDataset


class Countdown(IterableDataset):
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        yield from range(self.start, 0, -1)


for batch in DataLoader(Countdown(5), batch_size=2):
    print(batch)
