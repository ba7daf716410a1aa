#: cpu NumPy only
import numpy as np

arr = np.array([[1, 2, 3], [4, 5, 6]])
print(np.sum(arr, axis=0))
print(np.sum(arr, axis=0, keepdims=True))
print(arr[:, 1])
print(np.sum(arr, axis=1))
print(np.sum(arr, axis=1, keepdims=True))
