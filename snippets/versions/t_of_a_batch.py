import torch

batch = torch.arange(24).view(2, 3, 4)
old = batch.T  #: warns UserWarning
reverse = batch.permute(2, 1, 0)
each = batch.mT
assert torch.equal(old, reverse)
