import torch

x = torch.zeros(6)
part = x[0:2]
part[:] = 1
picked = x[[2, 3]]
picked[:] = 2
print(x)

x[[2, 3]] = 3  # (1)!
print(x)
x[x == 0][0] = 4  # (2)!
print(x)
x[4:][0] = 5
print(x)
