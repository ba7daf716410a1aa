import torch

print(torch.arange(3, dtype=torch.int))
torch.rand(3, dtype=torch.int)  #: raises NotImplementedError
