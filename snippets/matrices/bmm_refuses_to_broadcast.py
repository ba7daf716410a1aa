import torch

batch = torch.zeros(2, 2, 3)
one = torch.zeros(1, 3, 4)
fine = batch @ one
torch.bmm(batch, one)  #: raises RuntimeError
