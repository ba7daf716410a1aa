#: cpu NumPy arrays live in main memory
import numpy as np
import torch

a = np.arange(3)
a.flags.writeable = False
t = torch.tensor(a)
t[0] = 9
print(t, a)
torch.tensor(a[::-1])  #: raises ValueError
