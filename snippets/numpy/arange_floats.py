#: cpu compares NumPy with PyTorch
import numpy as np
import torch

print(np.arange(1, 1.3, 0.1))  # (1)!
print(torch.arange(1, 1.3, 0.1))
print(np.linspace(1, 1.2, 3))
print(np.arange(10, 13) / 10)  # (2)!
