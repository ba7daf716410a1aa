#: cpu compares NumPy with PyTorch
import numpy as np
import torch

a, t = np.arange(12).reshape(3, 4), torch.arange(12).view(3, 4)
b = a[a > 7]
u = t[t > 7]
assert np.array_equal(b, u)

index = torch.tensor([0, 2])
b = np.take(a, [0, 2], axis=1)
u = t.index_select(1, index)
assert np.array_equal(b, u)
assert torch.equal(torch.take(t, index), t.flatten()[index])

b = a[np.ix_([0, 2], [1, 3])]
u = t[[0, 2]][:, [1, 3]]
assert np.array_equal(b, u) and not hasattr(torch, "ix_")

b = np.zeros((2, 3, 4))[0, :, [0, 1]]
u = torch.zeros(2, 3, 4)[0, :, [0, 1]]
assert b.shape == (2, 3) and u.shape == (3, 2)
