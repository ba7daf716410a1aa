import torch

x = torch.tensor([1, -1, 0])
print(x / 0)
x // 0  #: raises RuntimeError on cpu
