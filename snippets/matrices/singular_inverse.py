import torch

a = torch.tensor([[1.0, 2], [2, 4]])
print(torch.linalg.matrix_rank(a))
print(torch.linalg.pinv(a))
result, info = torch.linalg.inv_ex(a)  # (1)!
print(info)
torch.linalg.inv(a)  #: raises RuntimeError
