#: cpu compares NumPy with PyTorch
import numpy as np
import torch

a, t = np.array([10, 20, 30]), torch.tensor([10, 20, 30])
b = np.where(a > 10, a, 0)
u = torch.where(t > 10, t, 0)
assert np.array_equal(b, u)

b = np.argwhere(a > 10)
u = torch.nonzero(t > 10)
assert np.array_equal(b, u)

(c,) = np.nonzero(a > 10)
(v,) = torch.nonzero(t > 10, as_tuple=True)
assert np.array_equal(c, v)

byte = np.array([1, 0, 1], dtype=np.uint8)
print(a[byte])
byte = torch.tensor([1, 0, 1]).byte()
print(t[byte])  #: warns UserWarning
assert torch.equal(t[byte.bool()], t[[0, 2]])
