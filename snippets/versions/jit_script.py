#: cpu needs torch 2.15, and a GPU machine may have 2.11
import torch
from torch import nn

net, x = nn.Linear(2, 1), torch.ones(3, 2)
scripted = torch.jit.script(net)  #: warns Warning
compiled = torch.compile(net, backend="eager")
program = torch.export.export(net, (x,))
assert torch.allclose(scripted(x), program.module()(x))
assert torch.allclose(scripted(x), compiled(x))
