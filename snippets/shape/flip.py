import torch

x = torch.arange(6).reshape(2, 3)
mirrored = x.flip(1)
print(mirrored)
turned = x.flip(0, 1)
print(turned)
mirrored[0, 0] = 100
print(x)
x[:, ::-1]  #: raises ValueError
