import torch

x = torch.tensor([10, 20, 30])
i = torch.tensor([4.0]) / 2
print(x[i.long()])
x[i]  #: raises IndexError
