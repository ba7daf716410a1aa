#: cpu NumPy only
import numpy as np

size = np.prod((3, 4))
print(size)
np.product((3, 4))  #: raises AttributeError
