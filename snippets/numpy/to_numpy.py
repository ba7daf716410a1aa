#: cpu NumPy arrays live in main memory
import numpy as np
import torch

t = torch.arange(4).reshape(2, 2)
a = t.numpy()
print(isinstance(a, np.ndarray))
t[0, 0] = 7
a += 1
print(t)

transposed = t.t().numpy()  # (1)!
print(transposed.strides, transposed.flags.c_contiguous)

own = t.numpy().copy()
t.zero_()
del t  # (2)!
print(a)
print(own)
