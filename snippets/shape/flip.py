import torch

x = torch.arange(6).reshape(2, 3)
mirrored = x.flip(1)
print(mirrored)
turned = x.flip(0, 1)
print(turned)
x.flip(1)[0, 0] = 50
print(x)
x[:, ::-1]  #: raises ValueError
