#: cpu compares NumPy with PyTorch
import numpy as np
import torch

a, t = np.array([3, 1, 2, 1]), torch.tensor([3, 1, 2, 1])
b = np.sort(a)
values, order = torch.sort(t)
assert np.array_equal(b, values)

b = np.partition(a, -2)[-2:]
largest, where = t.topk(2)
assert np.array_equal(np.sort(b)[::-1], largest)

a.sort()
t = t.sort().values
assert np.array_equal(a, t)

print(np.digitize(2, [1, 2, 3]))
bins = torch.tensor([1, 2, 3])
print(torch.bucketize(2, bins))
print(torch.bucketize(2, bins, right=True))

c = np.array([np.nan, np.nan])
v = torch.tensor([torch.nan, torch.nan])
print(np.unique(c))
print(torch.unique(v))
assert np.array_equal(np.unique(a), t.unique())
