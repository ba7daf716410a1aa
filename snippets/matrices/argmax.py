import torch

a = torch.tensor([[[4, 2, 3], [3, 2, 1]], [[1, 2, 3], [3, 2, 9]]])
between_blocks = torch.argmax(a, dim=0)
print(between_blocks)  # (1)!
along_rows = torch.argmax(a, dim=2)
values, indices = torch.max(a, dim=2)
assert torch.equal(indices, along_rows)
print(values)

largest = torch.max(a)
place = torch.argmax(a)  # (2)!
print(largest, torch.unravel_index(place, a.shape))
both = torch.max(a[0], a[1])  # (3)!
print(both)
per_block = a.amax(dim=(1, 2))
