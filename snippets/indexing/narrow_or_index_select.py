import torch

a = torch.arange(12).view(2, 2, 3)
sliced = a[:, :, 1:3]
narrowed = torch.narrow(a, 2, 1, 2)  # (1)!
index = torch.tensor([1, 2])
selected = torch.index_select(a, 2, index=index)
listed = a[:, :, [1, 2]]
column = a.select(2, 1)  # (2)!
for result in (narrowed, selected, listed):
    assert torch.equal(result, sliced)

a[0, 0, 1:] += 100
print(sliced[0, 0], narrowed[0, 0])
print(selected[0, 0], listed[0, 0])
