import torch

x = torch.tensor([[1.0, 2, 6], [4, 4, 7]])
means = x.mean(dim=1)
column = x.mean(dim=1, keepdim=True)
centred = x - column
print(centred)
x - means  #: raises RuntimeError
