import torch
from torch import nn

net = nn.Module()
net.parameter = nn.Parameter(torch.ones(2))
net.buffer = nn.Buffer(torch.ones(2))
net.scratch = nn.Buffer(torch.ones(2), persistent=False)
net.tensor = torch.ones(2, requires_grad=True)
net.listed = [nn.Linear(2, 2)]

trained = dict(net.named_parameters())
saved = net.state_dict()
net.double()
print("name", "trained", "saved", "moved")
for name in ("parameter", "buffer", "scratch", "tensor"):
    moved = getattr(net, name).dtype == torch.float64
    print(name, name in trained, name in saved, moved)
print("listed", len(trained), len(saved), net.listed[0].weight.dtype)
