#: cpu compares NumPy with PyTorch
import numpy as np
import torch

a = np.array([200], dtype=np.uint8)
t = torch.tensor([200], dtype=torch.uint8)
assert np.array_equal(a + a, t + t)

print(t + 300)
a + 300  #: raises OverflowError
