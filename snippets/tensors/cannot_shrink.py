import torch

count = torch.tensor([1, 2])
count += 0.5  #: raises RuntimeError
