import torch

a = torch.tensor([0.1])
b = torch.tensor([0.1], dtype=torch.float64)
print(a == b)
print(torch.allclose(a, b.float()))
torch.allclose(a, b)  #: raises RuntimeError
