import torch
from torch import nn

net = nn.Linear(2, 1)
weight, bias = torch.ones(1, 2), torch.ones(1)
saved = {"module.weight": weight, "module.bias": bias}
before = net.weight.clone()
report = net.load_state_dict(saved, strict=False)
print(torch.equal(net.weight, before))
print(report.missing_keys, report.unexpected_keys)
