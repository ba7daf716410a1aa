#: cpu NumPy arrays live in main memory
import numpy as np
import torch

a = np.zeros(3)
a.flags.writeable = False
t = torch.from_numpy(a)  #: warns UserWarning
t[0] = 9
print(a)  # (1)!

row = np.broadcast_to(np.array([1, 2]), (2, 2))
t = torch.from_numpy(row.copy())
t[0, 0] = 9
print(t)
