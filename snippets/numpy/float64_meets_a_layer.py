#: cpu NumPy arrays live in main memory
import numpy as np
import torch

net = torch.nn.Linear(2, 1)
x = torch.from_numpy(np.array([[0.5, 1.5]]))
net(x.float())
net(x)  #: raises RuntimeError
