#: cpu compares NumPy with PyTorch
import numpy as np
import torch

a, t = np.array([-1.0, 2.0]), torch.tensor([-1.0, 2.0])
b = np.maximum(a, 0)
u = t.clamp(min=0)
assert np.array_equal(b, u)

torch.maximum(t, 0)  #: raises TypeError
