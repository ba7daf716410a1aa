import torch

counts = torch.tensor([1, 2, 2, 4])
print(counts.sum(), counts.float().mean())
print(torch.mean(counts, dtype=torch.float32))
hits = torch.tensor([True, False, True, True])
print(hits.sum(), hits.float().mean())
print(torch.tensor([200, 100], dtype=torch.uint8).sum())
counts.mean()  #: raises RuntimeError
