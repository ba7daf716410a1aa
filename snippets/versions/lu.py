import torch

a = torch.tensor([[0.0, 2], [4, 1]])
old, old_pivots = torch.lu(a)  #: warns UserWarning
new, pivots = torch.linalg.lu_factor(a)
assert torch.equal(old, new) and torch.equal(old_pivots, pivots)
