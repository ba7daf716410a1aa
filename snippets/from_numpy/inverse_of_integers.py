#: cpu compares NumPy with PyTorch
import numpy as np
import torch

a = np.array([[2, 1], [1, 1]])
t = torch.tensor([[2, 1], [1, 1]])
b = np.linalg.inv(a)
u = torch.linalg.inv(t.float())
assert np.allclose(b, u)

torch.linalg.inv(t)  #: raises RuntimeError
