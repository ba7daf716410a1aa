import torch
from torch import nn

net = nn.Linear(2, 1)
torch.save(net.state_dict(), "net.pth")
net = torch.load("net.pth")
print(type(net))
net(torch.ones(1, 2))  #: raises TypeError
