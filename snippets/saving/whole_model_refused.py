import torch
from torch import nn

net = nn.Sequential(nn.Linear(2, 4), nn.Tanh(), nn.Linear(4, 1))
torch.save(net, "whole.pth")
torch.load("whole.pth")  #: raises UnpicklingError
