import torch

p = torch.tensor([[1, 2], [3, 4]])
q = torch.tensor([[0, 1], [10, 0]])
print(p * q)
print(p @ q)

a = torch.ones(2, 2, 3)
d = torch.ones(2, 3, 2)
c = torch.matmul(a, d)  # (1)!
torch.mul(a, d)  #: raises RuntimeError
