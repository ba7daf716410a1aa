import warnings

import torch
from torch.utils.data import DataLoader

gpu = torch.cuda.is_available()
device = "cuda" if gpu else "cpu"
data = torch.ones(4, 3, device="cpu")

for batch in DataLoader(data, batch_size=2, pin_memory=gpu):
    assert batch.is_pinned() is gpu
    x = batch.to(device, non_blocking=True)

with warnings.catch_warnings(record=True) as caught:
    batch = next(iter(DataLoader(data, pin_memory=True)))
assert bool(caught) is not gpu and batch.is_pinned() is gpu
assert not data.is_pinned()
