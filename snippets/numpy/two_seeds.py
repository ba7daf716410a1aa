#: cpu compares NumPy with PyTorch
import numpy as np
import torch

torch.manual_seed(0)
a = np.random.rand(3)
t = torch.rand(3)
torch.manual_seed(0)
b = np.random.rand(3)
u = torch.rand(3)
print(torch.equal(t, u), np.array_equal(a, b))  # (1)!

np.random.seed(0)
first = np.random.rand(3)
np.random.seed(0)
print(np.array_equal(first, np.random.rand(3)))
