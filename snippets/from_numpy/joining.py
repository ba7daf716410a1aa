#: cpu compares NumPy with PyTorch
import numpy as np
import torch

a, t = np.ones((2, 3)), torch.ones(2, 3)
i, j = np.arange(6).reshape(2, 3), torch.arange(6).view(2, 3)
b = np.concatenate((a, i), axis=1)
u = torch.cat((t, j), dim=1)
v = torch.concatenate((t, j), axis=1)
assert np.array_equal(b, u) and torch.equal(u, v)

b = np.stack((a, i))
u = torch.stack((t, j))
assert np.array_equal(b, u)

print(len(np.split(np.arange(6), 2)))
print(len(torch.arange(6).split(2)))
print(len(torch.arange(6).tensor_split(2)))
