import torch

x1 = torch.zeros(3, 2)
fine = eval("x1[:, None, :]")
eval("x1[:. None, :]")  #: raises SyntaxError
