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

y = torch.zeros(3, 4)
y[:, 3] = 7
column = torch.tensor([[1], [2]])
y[:2, 1:3] = column  # (1)!
print(y)
