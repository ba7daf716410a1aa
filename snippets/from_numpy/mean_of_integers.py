#: cpu compares NumPy with PyTorch
import numpy as np
import torch

a = np.array([1, 2])
t = torch.tensor([1, 2])
print(a.mean())
print(t.float().mean())

t.mean()  #: raises RuntimeError
