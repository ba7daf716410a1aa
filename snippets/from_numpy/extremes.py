#: cpu compares NumPy with PyTorch
import numpy as np
import torch

a = np.array([[1, 5, 5], [4, 2, 6]])
t = torch.tensor([[1, 5, 5], [4, 2, 6]])
b = a.max(axis=1)
values, where = t.max(dim=1)
u = t.amax(dim=1)
assert np.array_equal(b, values) and torch.equal(u, values)
assert np.array_equal(a.argmax(axis=1), t.argmax(dim=1))

print((a > 4).argmax(axis=1))
print((t > 4).int().argmax(dim=1))
(t > 4).argmax(dim=1)  #: raises RuntimeError
