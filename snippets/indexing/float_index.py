import torch

x = torch.tensor([10, 20, 30])
half = torch.tensor([0, 4]) / 2
exact = torch.tensor([0, 4]) // 2
print(x[exact])
x[half]  #: raises IndexError
