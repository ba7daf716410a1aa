import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader

data = [([1, 2], 0), ([3, 4, 5], 1), ([6], 0)]


def collate(samples):
    xs, ys = zip(*samples)
    lengths = torch.tensor([len(x) for x in xs])
    padded = pad_sequence(
        [torch.tensor(x) for x in xs], batch_first=True
    )
    return padded, lengths, torch.tensor(ys)


for x, lengths, y in DataLoader(data, batch_size=3, collate_fn=collate):
    print(x)
    print(lengths, y)
