import torch

x = torch.arange(12).view(3, 4)
row = x[0]
block = x[1:, :2]
row[0] = 100
block += 50
print(x)

own = x[2].clone()
own[:] = 0
print(x[2])

x[:, 3] = 7
x[:2, 1:3] = torch.tensor([[1], [2]])  # (1)!
print(x)
