import torch

x = torch.tensor([[3, 1, 3], [7, 1, 3]])
kinds = torch.unique(x)
print(kinds)
values, inverse, counts = torch.unique(
    x,
    return_inverse=True,
    return_counts=True,
)
print(inverse)
print(counts)
assert torch.equal(values[inverse], x)  # (1)!

rows = torch.tensor([[5, 1], [2, 2], [5, 1]])
distinct = torch.unique(rows, dim=0)
print(distinct)
