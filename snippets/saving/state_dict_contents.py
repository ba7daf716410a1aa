import torch
from torch import nn

net = nn.Sequential(nn.Linear(2, 3), nn.BatchNorm1d(3), nn.ReLU())
parameters = dict(net.named_parameters())
for name, value in net.state_dict().items():
    kind = "parameter" if name in parameters else "buffer"
    print(f"{name:21} {kind:9} {list(value.shape)}")
assert not any(v.requires_grad for v in net.state_dict().values())
assert torch.equal(net.state_dict()["0.weight"], net[0].weight)
