#: cpu NumPy only
import numpy as np

a = np.array([[1, 8, 3], [4, 5, 6]])
total = np.zeros_like(a[0])
largest = a[0].copy()
for i in range(a.shape[0]):
    total += a[i, :]
    largest = np.maximum(largest, a[i, :])  # (1)!
print(total, largest)
print(np.sum(a, axis=0), np.max(a, axis=0))
print(np.add.reduce(a, axis=0), np.maximum.reduce(a, axis=0))

each_row = [int(max(a[i, :])) for i in range(a.shape[0])]
per_row = np.max(a, axis=1)  # (2)!
print(each_row, per_row)
