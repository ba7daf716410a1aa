import torch

x = torch.arange(12).view(3, 4)
middle = x[:, 1:3]
print(middle)
stepping = x[-2:, ::2]
print(stepping)
row = x[0]
one_row = x[0:1]  # (1)!
clipped = x[1:100]  # (2)!
empty = x[3:]
print(empty.sum())
