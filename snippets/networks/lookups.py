import torch
from torch import nn


class Spy(nn.Module):
    def __getattr__(self, name):
        seen.append(name)
        return super().__getattr__(name)


seen = []
net = Spy()
net.weight = nn.Parameter(torch.ones(2))
net.width = 2
print("weight" in vars(net), "width" in vars(net))
seen.clear()
w = net.weight
width = net.width
print(seen)  # (1)!
print(getattr(net, "weight") is net._parameters["weight"])
nn.Module.__setattr__(net, "bias", nn.Parameter(torch.zeros(2)))
print(list(net._parameters))
del net.weight
print(list(net._parameters), hasattr(net, "weight"))
