import torch

x = torch.ones(2, 3)
total = x.sum(dim=(0, 1), keepdim=True)
x.sum(keepdim=True)  #: raises TypeError
