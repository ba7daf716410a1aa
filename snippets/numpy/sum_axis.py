#: cpu NumPy only
import numpy as np

a = np.array([[1, 2, 3], [4, 5, 6]])
down = np.sum(a, axis=0)
across = np.sum(a, axis=1)
print(down, across)
print(a[0] + a[1])  # (1)!
print(a[:, 0] + a[:, 1] + a[:, 2])  # (2)!

b = np.arange(24).reshape(2, 3, 4)
no_middle = b.sum(axis=1)
last_only = b.sum(axis=(0, 1))
everything = b.sum()
print(last_only, everything, b.sum(axis=-1).shape)
