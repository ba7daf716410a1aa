import torch

a = torch.tensor(
    [[[4, 2, 3], [3, 2, 1]], [[1, 2, 3], [3, 2, 3]]],
    dtype=torch.float32,
)
mask = a.gt(3)
assert torch.equal(mask, a > 3)
assert torch.equal(a.le(3), ~mask)

large = torch.masked_select(a, mask=mask)
print(large)
rest = a[a.le(3)]
print(rest)  # (1)!
assert large.numel() == mask.sum()

columns = torch.tensor([True, False, True])
ends = torch.masked_select(a, columns)  # (2)!
print(ends)
