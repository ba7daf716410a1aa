#: cpu compares NumPy with PyTorch
import numpy as np
import torch

a = np.zeros(2, dtype="float32")
t = torch.zeros(2, dtype=torch.float32)
assert a.dtype == "float32" and t.dtype != "float32"

torch.zeros(2, dtype="float32")  #: raises TypeError
