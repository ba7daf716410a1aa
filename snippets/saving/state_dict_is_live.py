import copy

import torch
from torch import nn

net = nn.Linear(2, 1, bias=False)
nn.init.ones_(net.weight)
live = net.state_dict()
shallow = net.state_dict().copy()
kept = copy.deepcopy(net.state_dict())
with torch.no_grad():
    net.weight.mul_(5)
print(live["weight"], shallow["weight"], kept["weight"])
net.load_state_dict(live)
print(net.weight.data)
net.load_state_dict(kept)
print(net.weight.data)
