import torch

dice = torch.randint(1, 7, ())
torch.randint(1, 7)  #: raises TypeError
