#: cpu NumPy arrays live in main memory
import numpy as np
import torch

a = np.array([1, 2, 3])
copied = torch.tensor(a)
shared = torch.from_numpy(a)
same = torch.as_tensor(a)
converted = torch.as_tensor(a, dtype=torch.float32)  # (1)!
a[0] = -1
print(copied, shared, same, converted)

back = shared.numpy()
cut_off = shared.detach()
back[1] = -2
cut_off[2] = -3
print(a, type(back).__name__)
