import torch

small = torch.empty(2**10)
torch.empty(2**50)  #: raises RuntimeError
