import torch

x = torch.arange(12)
a = x.view(3, 4)
b = a.view(-1, 6)  # (1)!
c = a.view(3, 2, -1)
b[0, 5] = 50
print(a)
print(c[1])
