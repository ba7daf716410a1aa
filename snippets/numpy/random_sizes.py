#: cpu NumPy only
import numpy as np

shape = (2, 3)
a = np.random.rand(2, 3)
b = np.random.randint(0, 2, shape)
c = np.random.default_rng(0).random(shape)
d = np.random.rand(*shape)
np.random.rand(shape)  #: raises TypeError
