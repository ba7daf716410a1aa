import torch

batch = torch.ones(2, 3, 3)
fine = batch.diagonal(dim1=-2, dim2=-1).sum(dim=-1)
torch.trace(batch)  #: raises RuntimeError
