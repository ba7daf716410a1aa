import numpy as np
import torch

layer = torch.nn.Linear(2, 1)
x = torch.tensor(np.array([[1.0, 2.0]]))
fine = layer(x.float())
layer(x)  #: raises RuntimeError
