#: cpu compares NumPy with PyTorch
import numpy as np
import torch

a = np.array([0.5, 1.0, 1.5])
t = torch.tensor([0.5, 1.0, 1.5])
assert (a.dtype, t.dtype) == (np.float64, torch.float32)

b = np.zeros((2, 3))
u = torch.zeros(2, 3)
assert torch.equal(u, torch.zeros((2, 3)))

b = np.asarray(a)
u = torch.as_tensor(a)
assert b is a and torch.as_tensor(u) is u
assert np.shares_memory(u.numpy(), a)
