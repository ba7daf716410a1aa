import torch
from torch import nn

net = nn.Sequential(nn.Linear(4, 3), nn.Linear(3, 2))
torch.optim.SGD(  #: raises ValueError
    [{"params": net.parameters()}, {"params": net[1].parameters()}],
    lr=0.1,
)
