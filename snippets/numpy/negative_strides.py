#: cpu NumPy arrays live in main memory
import numpy as np
import torch

a = np.arange(6).reshape(2, 3)
mirrored = a[:, ::-1]
print(mirrored.strides)
t = torch.from_numpy(mirrored.copy())
print(t)
print(torch.from_numpy(a).flip(1))
torch.from_numpy(mirrored)  #: raises ValueError
