import torch

x = torch.arange(12)
x.view(-1, 5)  #: raises RuntimeError
