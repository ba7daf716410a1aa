#: cpu NumPy only
import numpy as np

a = np.arange(4).reshape((2, 2))
print(np.amax(a), repr(np.amax(a)))  # (1)!
print(np.amax(a, axis=0), np.amax(a, axis=1))
print(np.max(a, axis=0), a.max(axis=0))  # (2)!
place = a.argmax(axis=1)
print(place)

gap = np.array([1.0, np.nan, 2.0])
print(np.max(gap), np.nanmax(gap))
