import torch

a = torch.tensor([[1.0, 0], [1, 1], [1, 2]])
b = torch.tensor([[1.0], [3.0], [5.0]])
x = torch.linalg.lstsq(a, b).solution
print(x.round(decimals=4))
torch.lstsq(b, a)  #: raises RuntimeError
