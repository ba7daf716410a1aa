import torch

x = torch.arange(6).view(2, 3)
rows = torch.tensor([True, False])
columns = torch.tensor([True, False, True])
top = x[rows]
sides = x[:, columns]
print(sides)
x[columns]  #: raises IndexError
