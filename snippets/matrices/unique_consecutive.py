import torch

x = torch.tensor([1, 1, 2, 2, 2, 1, 3])
runs, lengths = torch.unique_consecutive(x, return_counts=True)
print(runs, lengths)
assert torch.equal(runs.repeat_interleave(lengths), x)  # (1)!
print(torch.unique(x))
