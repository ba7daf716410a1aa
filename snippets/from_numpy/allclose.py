#: cpu compares NumPy with PyTorch
import numpy as np
import torch

a, t = np.array([0.1, 0.2]), torch.tensor([0.1, 0.2])
print(np.allclose(a, a.astype(np.float32)))
assert torch.allclose(t, t.clone())

torch.allclose(t, t.double())  #: raises RuntimeError
