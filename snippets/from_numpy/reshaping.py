#: cpu compares NumPy with PyTorch
import numpy as np
import torch

a, t = np.arange(6), torch.arange(6)
b = a.reshape(2, -1)
u = t.reshape(2, -1)
assert np.array_equal(b, u)

print(b.shape, b.size)
print(u.shape, u.numel())
assert u.size() == u.shape == b.shape

c = np.expand_dims(b, 1)
v = u.unsqueeze(1)
assert np.array_equal(c, v)

c = b.flatten()
v = u.flatten()
assert not np.shares_memory(c, b)
assert np.shares_memory(v.numpy(), u.numpy())

c = np.pad(b, ((1, 1), (2, 2)))
v = torch.nn.functional.pad(u, (2, 2, 1, 1))
assert np.array_equal(c, v)
