import torch
from torch import nn

net = nn.Sequential(nn.Linear(2, 4), nn.Tanh())
features = torch.Tensor()


def hook(module, args, output):
    features.copy_(output.data)


net[0].register_forward_hook(hook)
net(torch.ones(3, 2))  #: raises RuntimeError
