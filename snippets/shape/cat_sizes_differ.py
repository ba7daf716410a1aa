import torch

a = torch.arange(6).reshape(2, 3)
b = torch.arange(10, 18).reshape(2, 4)
side_by_side = torch.cat((a, b), dim=1)
only_a = torch.cat((torch.empty(0, dtype=a.dtype), a))
torch.cat((a, b), dim=0)  #: raises RuntimeError
