import torch

v = torch.tensor([1.0, 2.0])
w = torch.tensor([3.0, 4.0, 5.0])
old = torch.ger(v, w)
new = torch.outer(v, w)
assert torch.equal(old, new)
