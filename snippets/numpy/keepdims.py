#: cpu NumPy only
import numpy as np

a = np.array([[1.0, 3.0], [2.0, 8.0], [6.0, 4.0]])
flat = a.sum(axis=1)
column = a.sum(axis=1, keepdims=True)
share = a / column
print(share)
print(share.sum(axis=1))

second = a[:, 1]  # (1)!
second_column = a[:, 1:2]
print(second)
