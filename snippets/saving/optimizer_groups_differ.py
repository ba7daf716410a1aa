import torch
from torch import nn

net = nn.Sequential(nn.Linear(2, 4), nn.Linear(4, 1))
saved = torch.optim.SGD(net.parameters(), lr=0.1).state_dict()
groups = [{"params": layer.parameters()} for layer in net]
optimizer = torch.optim.SGD(groups, lr=0.1)
optimizer.load_state_dict(saved)  #: raises ValueError
