#: cpu NumPy only
import numpy as np

a = np.array([1, 5])
b = np.array([3, 0])
larger = np.maximum(a, b)
print(larger)
np.max(a, b)  #: raises TypeError
