#: cpu NumPy only
import numpy as np

a = np.array([1, 5])
b = np.array([3, 0])
print(np.maximum(a, b))
np.max(a, b)  #: raises TypeError
