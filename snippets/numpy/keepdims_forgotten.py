#: cpu NumPy only
import numpy as np

square = np.array([[1.0, 3.0], [5.0, 5.0]])
sums = square.sum(axis=1)
wrong = square / sums
print(wrong)
print(wrong.sum(axis=1))  # (1)!

a = np.array([[1.0, 3.0], [2.0, 8.0], [6.0, 4.0]])
a / a.sum(axis=1)  #: raises ValueError
