import copy

import torch

x = torch.ones(2, requires_grad=True)
y = x * 2
copy.deepcopy(y.detach())
copy.deepcopy(y)  #: raises RuntimeError
