import torch

x = torch.arange(10, 13)
byte = torch.ByteTensor([1, 0, 1])
print(x[byte])  #: warns UserWarning
print(~byte)
print(x[~byte])  #: warns UserWarning
print(x[~byte.bool()])
torch.masked_select(x, byte)  #: raises RuntimeError
