import torch
from torch import nn

net = nn.Sequential(nn.Linear(2, 3), nn.Linear(3, 1))
before = net[0].weight.clone()
saved = {"a.weight": torch.ones(3, 2), "b.weight": torch.ones(1, 3)}

own = net.state_dict()
fitting = {name: v for name, v in saved.items() if name in own}
own.update(fitting)
print(net.load_state_dict(own))
print(len(fitting), torch.equal(net[0].weight, before))
