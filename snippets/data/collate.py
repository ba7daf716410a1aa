import numpy as np
import torch
from torch.utils.data import default_collate

x = default_collate([torch.tensor([1, 2]), torch.tensor([3, 4])])
print(x)
a = default_collate([np.float32(0.5), np.float32(1.5)])
b = default_collate([0.5, 1.5])  # (1)!
c = default_collate([3, 4])
print(default_collate(["cat", "dog"]))
print(default_collate([{"x": 1, "y": "a"}, {"x": 2, "y": "b"}]))
print(default_collate([(1, [2, 3]), (4, [5, 6])]))  # (2)!
