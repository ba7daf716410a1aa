import torch

x = torch.arange(10, 16)
print(x[:4:2])
backwards = x.flip(0)
print(backwards)
stepping = x[torch.arange(5, -1, -2)]
print(stepping)
x[::-1]  #: raises ValueError
