#: cpu compares NumPy with PyTorch
import numpy as np
import torch

a = np.arange(5)
t = torch.arange(5)
print(a, t)
print(np.arange(2, 11, 3), torch.arange(2, 11, 3))
print(np.arange(5, 0, -2), np.arange(3, 3))

five = np.linspace(0, 4, 5)  # (1)!
same = torch.linspace(0, 4, 5)
print(five, same)

doubles, singles = np.arange(5.0), torch.arange(5.0)  # (2)!
