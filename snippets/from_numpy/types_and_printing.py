#: cpu compares NumPy with PyTorch
import numpy as np
import torch

a, t = np.ones((2, 3)), torch.ones(2, 3)
print(np.issubdtype(a.dtype, np.floating))
print(t.is_floating_point())

print(a.sum(), a.sum().item())
print(t.sum(), t.sum().item())

print(np.array([np.pi, np.e]))
print(torch.tensor([np.pi, np.e]))

np.set_printoptions(precision=2)
torch.set_printoptions(precision=2)
print(np.array([np.pi, np.e]) / 2)
print(torch.tensor([np.pi, np.e]) / 2)
