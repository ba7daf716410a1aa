import torch

a = torch.tensor([[2.0, 1], [1, 1]])
b = torch.tensor([[5.0], [3.0]])
x = torch.linalg.solve(a, b)
print(x)
torch.solve(b, a)  #: raises RuntimeError
