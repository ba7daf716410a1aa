#: cpu needs torch 2.15, and a GPU machine may have 2.11
import torch

a = torch.tensor([[4.0, 2], [2, 3]])
factor = torch.linalg.cholesky(a)
assert torch.allclose(factor @ factor.mT, a)
torch.cholesky(a)  #: raises RuntimeError
