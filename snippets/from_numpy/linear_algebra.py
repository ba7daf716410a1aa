#: cpu compares NumPy with PyTorch
import numpy as np
import torch

a = np.array([[2.0, 1.0], [1.0, 3.0]])
t = torch.tensor([[2.0, 1.0], [1.0, 3.0]])
w, v = np.array([3.0, 4.0]), torch.tensor([3.0, 4.0])
b = np.linalg.solve(a, w)
u = torch.linalg.solve(t, v)
assert np.allclose(b, u)

p, q, r = np.linalg.svd(a)
u, s, vh = torch.linalg.svd(t)
assert np.allclose(q, s) and np.allclose(a, (u * s) @ vh)

b = np.linalg.eigvals(a)
u = torch.linalg.eigvals(t)
assert (b.dtype, u.dtype) == (np.float64, torch.complex64)

m = np.diag([3.0, 4.0])
print(np.linalg.norm(m, 2))
n = torch.diag(v)
print(torch.linalg.norm(n, 2))
print(torch.norm(n, 2))
assert np.array_equal(m, n)
