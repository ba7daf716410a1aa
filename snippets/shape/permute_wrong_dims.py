import torch

x = torch.zeros(2, 3, 4)
swapped = x.transpose(0, 2)
x.permute(0, 2)  #: raises RuntimeError
