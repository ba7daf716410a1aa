#: cpu NumPy only
import numpy as np

a = np.arange(4).reshape((2, 2))
print(np.amax(a), repr(np.amax(a)))  # (1)!
down = np.amax(a, axis=0)
print(down, np.max(a, axis=0), a.max(axis=0))  # (2)!
across = np.amax(a, axis=1)
column = np.amax(a, axis=1, keepdims=True)
place = a.argmax(axis=1)
print(place)

gap = np.array([1.0, np.nan, 2.0])
print(np.max(gap), np.nanmax(gap))
