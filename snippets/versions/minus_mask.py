import torch

mask = torch.tensor([1, 5, 3]) > 2
rest = ~mask
print(rest)
1 - mask  #: raises RuntimeError
