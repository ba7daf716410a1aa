#: cpu compares NumPy with PyTorch
import numpy as np
import torch

a, t = np.zeros(3), torch.zeros(3)
np.add(a, 1, out=a)
t.add_(1)
assert np.array_equal(a, t)

i = np.zeros(2, dtype=int)
j = torch.zeros(2, dtype=torch.long)
print(j.copy_(torch.tensor([1.5, 2.5])))
np.copyto(i, np.array([1.5, 2.5]))  #: raises TypeError
