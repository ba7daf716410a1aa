#: cpu NumPy arrays live in main memory
import numpy as np
import torch

a = np.array([1.0, 2.0], dtype=np.float32)
t = torch.tensor([3.0, 4.0])
product = torch.from_numpy(a) * t
back = a * t.numpy()
a * t  #: raises TypeError
