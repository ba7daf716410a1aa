#: cpu NumPy only
import numpy as np

old = np.array([1, 0], dtype=np.bool)
new = np.array([1, 0], dtype=bool)
assert old.dtype == new.dtype
