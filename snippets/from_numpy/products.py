#: cpu compares NumPy with PyTorch
import numpy as np
import torch

a, t = np.arange(6).reshape(2, 3), torch.arange(6).view(2, 3)
b = np.einsum("ij,kj->ik", a, a)
u = torch.einsum("ij,kj->ik", t, t)
assert np.array_equal(b, u)

b = np.dot(a, a.T)
u = t @ t.T
assert np.array_equal(b, u)

torch.dot(t, t.T)  #: raises RuntimeError
