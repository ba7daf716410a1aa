import torch
from torch import nn

a = torch.empty(3)
b = torch.empty(3)
g = torch.Generator(a.device).manual_seed(0)
nn.init.normal_(a, generator=g)
torch.rand(5)
nn.init.normal_(b, generator=g.manual_seed(0))
print(torch.equal(a, b))

torch.manual_seed(0)
first = nn.Linear(3, 3).weight
torch.manual_seed(0)
nn.Linear(1, 1)
second = nn.Linear(3, 3).weight
print(torch.equal(first, second))  # (1)!
