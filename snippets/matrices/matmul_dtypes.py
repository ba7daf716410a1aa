import torch

a = torch.ones(2, 3)
b = torch.ones(3, 2, dtype=torch.float64)
fine = a @ b.to(a.dtype)
promoted = a + b.T
a @ b  #: raises RuntimeError
