#: cpu compares NumPy with PyTorch
import numpy as np
import torch

a, t = np.zeros((1, 2, 3)), torch.zeros(1, 2, 3)
assert np.squeeze(a, axis=0).shape == t.squeeze(dim=0).shape

u = torch.zeros(2, 3).squeeze(dim=0)
np.squeeze(np.zeros((2, 3)), axis=0)  #: raises ValueError
