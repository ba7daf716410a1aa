#: cpu compares NumPy with PyTorch
import numpy as np
import torch

np.random.seed(0)
state = np.random.get_state()[1].copy()
torch.manual_seed(0)
assert np.array_equal(state, np.random.get_state()[1])

print(np.random.rand(2).round(4))
print(torch.rand(2))
