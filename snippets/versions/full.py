import torch

integers = torch.full((2,), 1)
floats = torch.full((2,), 1.0)
