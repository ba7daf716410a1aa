#: cpu compares NumPy with PyTorch
import numpy as np
import torch

a, t = np.zeros(3), torch.zeros(3)
a[[0, 0, 2]] += 1
t[[0, 0, 2]] += 1
print(a)
print(t)

ones, index = torch.ones(3), torch.tensor([0, 0, 2])
np.add.at(a, [0, 0, 2], 1)
t.index_add_(0, index, ones)
assert np.array_equal(a, t) and t[0] == 3
