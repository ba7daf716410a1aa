#: cpu NumPy only draws on the CPU
import numpy as np
import torch

np.random.seed(0)
u = np.random.rand(2, 3)
i = np.random.randint(0, 2, (10, 1))
n = np.random.normal(170, 10, 5)
v = np.random.uniform(-1, 1, 5)
x = torch.tensor(u)
y = torch.tensor(u, dtype=torch.float32)  # (1)!

torch.manual_seed(0)
first = np.random.rand(3)
torch.manual_seed(0)
print(np.array_equal(first, np.random.rand(3)))  # (2)!
