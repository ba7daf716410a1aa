#: cpu NumPy only
import numpy as np

x = np.zeros(2, dtype=float)
y = np.zeros(2, dtype=np.float64)
assert x.dtype == y.dtype
np.zeros(2, dtype=np.float)  #: raises AttributeError
