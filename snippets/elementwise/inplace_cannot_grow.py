import torch

table = torch.zeros(2, 3)
row = torch.tensor([1.0, 2.0, 3.0])
table += row
print(table)
row += table  #: raises RuntimeError
