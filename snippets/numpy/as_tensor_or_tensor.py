#: cpu NumPy arrays live in main memory
import numpy as np
import torch

a = np.array([1, 2, 3])
shared = torch.as_tensor(a)
own = torch.tensor(a)
other_type = torch.as_tensor(a, dtype=torch.float32)  # (1)!
a[0] = 7
print(shared, own, other_type)

t = torch.tensor([1, 2])
print(torch.as_tensor(t) is t)  # (2)!
print(torch.as_tensor([1, 2]))
