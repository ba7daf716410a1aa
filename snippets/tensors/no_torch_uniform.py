import torch

x = torch.empty(3).uniform_(0, 1)
torch.uniform(0, 1)  #: raises AttributeError
