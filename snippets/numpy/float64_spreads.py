#: cpu NumPy arrays live in main memory
import numpy as np
import torch

a = np.array([0.5, 1.5])
from_array = torch.tensor(a)
from_list = torch.tensor([0.5, 1.5])
total = from_list + from_array  # (1)!
scaled = from_list * a[1]  # (2)!
fixed = from_list + torch.from_numpy(a).float()

as_type = torch.from_numpy(a.astype(np.float32))
print(as_type + from_list)
