#: cpu compares NumPy with PyTorch
import numpy as np
import torch

a, t = np.arange(4), torch.arange(4)
b = a[1:]
u = t[1:]
b[0] = u[0] = 7
assert a[1] == t[1] == 7

first = a[0]
a[0] = 9
print(first)
zero_dim = t[0]
t[0] = 9
print(zero_dim)

b = a.copy()
u = t.clone()
b[0] = u[0] = 5
assert a[0] == t[0] == 9

b = np.flip(a)
u = torch.flip(t, dims=(0,))
assert np.shares_memory(a, b)
assert not np.shares_memory(t.numpy(), u.numpy())

m = np.zeros((2, 3))
n = torch.zeros(2, 3)
print(m.strides)
print(n.stride())

x, y = np.ones(2, dtype=np.float32), torch.ones(2)
b = x.view(np.int32)
u = y.view(torch.int32)
assert np.array_equal(b, u) and y.view(2, 1).shape == (2, 1)
