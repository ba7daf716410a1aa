import torch

lower = torch.tensor([1, 2], dtype=torch.float64)
torch.Tensor([1, 2], dtype=torch.float64)  #: raises TypeError
