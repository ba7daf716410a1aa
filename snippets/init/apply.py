import torch
from torch import nn


def init_weights(module):
    if isinstance(module, (nn.Linear, nn.Conv2d)):
        nn.init.kaiming_normal_(module.weight, nonlinearity="relu")
        if module.bias is not None:
            nn.init.zeros_(module.bias)
    print(type(module).__name__)


head = nn.Sequential(nn.Linear(4, 4), nn.ReLU())
net = nn.Sequential(head, nn.Linear(4, 2))
torch.manual_seed(0)
result = net.apply(init_weights)  # (1)!
assert result is net
assert net[1].bias.count_nonzero() == 0
