import torch

n = torch.tensor([1, 2, 4])
print(n**-1.0)
print(2 ** torch.tensor([1, 0, -1]))  # (1)!
n**-1  #: raises RuntimeError
