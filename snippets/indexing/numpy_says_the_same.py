#: cpu NumPy arrays live in main memory
import numpy as np
import torch

arr = np.array([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
x = torch.from_numpy(arr)
print(arr[:, [0, 2]])
print(arr[[0, 1, 2], [1, 2, 2]])
print(arr[arr > 3])
for index in (np.s_[:, [0, 2]], ([0, 1, 2], [1, 2, 2]), arr > 3):
    assert np.array_equal(arr[index], x[index])

deep = np.arange(24).reshape(2, 3, 4)
in_numpy = deep[0, :, [0, 1]]
in_torch = torch.from_numpy(deep)[0, :, [0, 1]]  # (1)!
