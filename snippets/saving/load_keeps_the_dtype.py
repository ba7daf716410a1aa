import torch
from torch import nn

saved = nn.Linear(2, 1).state_dict()
net = nn.Linear(2, 1, dtype=torch.float64)
net.load_state_dict(saved)
copied = net.weight  # (1)!
net.load_state_dict(saved, assign=True)
assigned = net.weight  # (2)!
assert assigned.data_ptr() == saved["weight"].data_ptr()
