import torch

a = torch.tensor([[1.0, 2], [2, 4]])
rank = torch.linalg.matrix_rank(a)
print(rank)
torch.matrix_rank(a)  #: raises RuntimeError
