#: cpu NumPy only
import numpy as np

a = np.array([[1, 8, 3], [4, 5, 6]])
first, second = a.tolist()
print(max(first, second))  # (1)!
print(np.maximum(a[0], a[1]))
max(a[0], a[1])  #: raises ValueError
