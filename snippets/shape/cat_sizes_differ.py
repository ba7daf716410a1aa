import torch

a = torch.zeros(2, 3)
b = torch.zeros(2, 4)
side_by_side = torch.cat((a, b), dim=1)
torch.cat((a, b), dim=0)  #: raises RuntimeError
