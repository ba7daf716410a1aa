#: cpu compares NumPy with PyTorch
import numpy as np
import torch

a = np.array([0.0, 1.0])
t = torch.tensor([0.0, 1.0])
print(np.log(a))  #: warns RuntimeWarning
print(torch.log(t))

b = np.array([0.5, 1.5, 2.5])
u = torch.tensor([0.5, 1.5, 2.5])
print(np.round(b))
print(torch.round(u))
