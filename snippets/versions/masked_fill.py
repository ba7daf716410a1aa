import torch

x = torch.tensor([1.0, 2.0, 3.0])
padding = torch.tensor([0, 0, 1], dtype=torch.uint8)
filled = x.masked_fill(padding.bool(), 0)
print(filled)
x.masked_fill(padding, 0)  #: raises RuntimeError
