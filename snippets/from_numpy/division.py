#: cpu compares NumPy with PyTorch
import numpy as np
import torch

a = np.array([-7, 7])
t = torch.tensor([-7, 7])
b = a / 2
u = t / 2
assert (b.dtype, u.dtype) == (np.float64, torch.float32)

print(a // 2)
print(t // 2)
print(torch.div(t, 2, rounding_mode="trunc"))

print(a // 0)  #: warns RuntimeWarning
t // 0  #: raises RuntimeError
