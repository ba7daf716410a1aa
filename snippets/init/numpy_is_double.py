#: cpu from_numpy stays in host memory
import numpy as np
import torch
from torch import nn

net1 = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1))
given = np.random.default_rng(0).uniform(3, 5, size=(4, 3))
net1[0].weight.data = torch.from_numpy(given)
print(net1[0].weight.dtype, net1[0].bias.dtype)
net1(torch.ones(2, 3))  #: raises RuntimeError
