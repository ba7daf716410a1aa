#: cpu NumPy arrays live in main memory
import numpy as np
import torch

a = np.array([1.0, 2.0, 3.0])
t = torch.from_numpy(a)
a[0] = 7
t[2] = 9
print(t)
print(a)

own = torch.from_numpy(a).float()  # (1)!
a[1] = 0
print(own)

b = np.array([1.0, 2.0], dtype=np.float32)
shared = torch.from_numpy(b).float()  # (2)!
b[1] = 0
print(shared)
