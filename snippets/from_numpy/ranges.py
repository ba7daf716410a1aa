#: cpu compares NumPy with PyTorch
import numpy as np
import torch

a = np.arange(0, 1, 0.25)
t = torch.arange(0, 1, 0.25)
assert np.array_equal(a, t) and t.dtype == torch.float32

b = np.linspace(0, 1, 5)
u = torch.linspace(0, 1, 5)
assert np.array_equal(b, u) and len(np.linspace(0, 1)) == 50

p, q = np.arange(2), np.arange(3)
x, y = torch.arange(2), torch.arange(3)
c, d = np.meshgrid(p, q)
v, w = torch.meshgrid(x, y, indexing="xy")
u, z = torch.meshgrid(x, y)  #: warns UserWarning
assert u.shape == (2, 3)
assert np.array_equal(c, v) and np.array_equal(d, w)
