import torch
from torch.nn import functional as F

x = torch.tensor([-1.0, 0.0, 1.0])
old_s, old_t = F.sigmoid(x), F.tanh(x)
new_s, new_t = torch.sigmoid(x), torch.tanh(x)
assert torch.equal(old_s, new_s) and torch.equal(old_t, new_t)
