import torch

batch = torch.zeros(5, 2, 3)
fine = batch.mT
batch.t()  #: raises RuntimeError
