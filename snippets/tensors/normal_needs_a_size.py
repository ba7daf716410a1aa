import torch

one = torch.normal(0.0, 1.0, ())
torch.normal(0.0, 1.0)  #: raises TypeError
