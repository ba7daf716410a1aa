#: cpu compares NumPy with PyTorch
import numpy as np
import torch

a, t = np.arange(6).reshape(2, 3), torch.arange(6).view(2, 3)
b = a.sum(axis=1, keepdims=True)
u = t.sum(dim=1, keepdim=True)
v = t.sum(axis=1, keepdims=True)
assert np.array_equal(b, u) and torch.equal(u, v)

b = np.cumsum(a)
u = torch.cumsum(t.flatten(), dim=0)
assert np.array_equal(b, u)

torch.cumsum(t)  #: raises TypeError
