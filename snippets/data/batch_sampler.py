import torch
from torch.utils.data import BatchSampler, DataLoader, SequentialSampler

words = ["a", "to", "be", "I", "and", "the"]
by_length = sorted(range(len(words)), key=lambda i: len(words[i]))
batches = [by_length[i : i + 2] for i in range(0, len(words), 2)]
print(batches)
print(list(DataLoader(words, batch_sampler=batches)))

data = torch.arange(5)
pairs = BatchSampler(SequentialSampler(data), 2, drop_last=False)
a = list(DataLoader(data, batch_sampler=pairs))
b = list(DataLoader(data, batch_size=2))
assert [x.tolist() for x in a] == [x.tolist() for x in b]
