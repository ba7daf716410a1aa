import torch

x = torch.arange(10, 16)
part = x[0:2]
part += 100
picked = x[[2, 3]]
picked += 200
print(x)

y = torch.zeros(6)
y[[2, 3]] = 3  # (1)!
print(y)
y[y == 0][0] = 4  # (2)!
print(y)
y[4:][0] = 5
print(y)
