import torch

x = torch.tensor([250, 10], dtype=torch.uint8)
print(x + 300)
x[0] = 300  #: raises RuntimeError
