import torch

old = torch.range(1, 3)  #: warns UserWarning
new = torch.arange(1.0, 4.0)
assert torch.equal(old, new)
