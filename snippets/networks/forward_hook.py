import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Linear(2, 4), nn.Tanh(), nn.Linear(4, 1))
features = {}


def keep(module, args, output):
    features["tanh"] = output.detach()


handle = net[1].register_forward_hook(keep)
x = torch.ones(3, 2)
y = net(x)
handle.remove()
hidden = features["tanh"]
assert torch.equal(hidden, net[:2](x))
assert torch.allclose(net[2](hidden), y)
