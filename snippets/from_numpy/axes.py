#: cpu compares NumPy with PyTorch
import numpy as np
import torch

a = np.arange(24).reshape(2, 3, 4)
t = torch.arange(24).reshape(2, 3, 4)
b = a.transpose(2, 0, 1)
u = t.permute(2, 0, 1)
assert np.array_equal(b, u)

b = np.swapaxes(a, 0, 2)
u = t.transpose(0, 2)
assert np.array_equal(b, u)

b = np.moveaxis(a, 0, -1)
u = t.movedim(0, -1)
assert np.array_equal(b, u)

b = a.T
u = t.T  #: warns UserWarning
v = t.permute(2, 1, 0)
assert np.array_equal(b, u) and torch.equal(u, v)
