#: cpu compares NumPy with PyTorch
import numpy as np
import torch

a, t = np.arange(4), torch.arange(4)
b = a[::-1]
u = t.flip(0)
assert np.array_equal(b, u)

t[::-1]  #: raises ValueError
