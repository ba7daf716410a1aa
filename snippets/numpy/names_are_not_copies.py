#: cpu NumPy arrays live in main memory
import numpy as np
import torch

x = torch.tensor([1, 2, 3])
same = x
x += 10  # (1)!
print(same)
x = x + 10  # (2)!
print(same, x)

rows = [1, 2, 3]
rows[:][0] = 7
x[:][0] = 7  # (3)!
print(rows, x)

a = np.arange(4)
window, own = a[1:3], a[1:3].copy()
window += 10
print(a, own)
