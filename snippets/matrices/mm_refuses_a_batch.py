import torch

batch = torch.zeros(2, 2, 3)
weight = torch.zeros(3, 4)
fine = batch @ weight
torch.mm(batch, weight)  #: raises RuntimeError
