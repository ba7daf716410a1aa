#: cpu needs torch 2.15, and a GPU machine may have 2.11
import torch

a = torch.tensor([[3.0, 1], [4, 2]])
q, r = torch.linalg.qr(a)
assert torch.allclose(q @ r, a, atol=1e-6)
torch.qr(a)  #: raises RuntimeError
