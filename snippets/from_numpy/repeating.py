#: cpu compares NumPy with PyTorch
import numpy as np
import torch

a = np.array([1, 2, 3])
t = torch.tensor([1, 2, 3])
print(np.repeat(a, 2))
print(t.repeat_interleave(2))

print(np.tile(a, 2))
print(t.repeat(2))

c = np.broadcast_to(a, (2, 3))
v = t.expand(2, 3)
assert np.array_equal(c, v) and not c.flags.writeable
v[0, 0] = 9
assert t[0] == v[1, 0] == 9

m, n = np.ones((2, 3)), torch.ones(2, 3)
b = np.tile(m, 2)
u = torch.tile(n, (2,))
assert b.shape == u.shape
n.repeat(2)  #: raises RuntimeError
