import torch
from torch import nn


def build(extra):
    torch.manual_seed(0)
    first = nn.Linear(2, 2)
    if extra:
        torch.rand(1)
    return first.weight, nn.Linear(2, 2).weight


plain_first, plain_second = build(extra=False)
extra_first, extra_second = build(extra=True)
print(torch.equal(plain_first, extra_first))
print(torch.equal(plain_second, extra_second))
