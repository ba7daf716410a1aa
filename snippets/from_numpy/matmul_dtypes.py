#: cpu compares NumPy with PyTorch
import numpy as np
import torch

ints, floats = np.arange(6).reshape(2, 3), np.ones((3, 2))
b = ints @ floats

longs, floats = torch.arange(6).view(2, 3), torch.ones(3, 2)
u = longs.float() @ floats
assert np.array_equal(b, u)

longs @ floats  #: raises RuntimeError
