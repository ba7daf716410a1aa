import torch

x = torch.arange(10, 22).view(3, 4)
rows = torch.tensor([0, 2])
columns = torch.tensor([0, 1, 3])
down = rows[:, None]
crossed = x[down, columns]
print(crossed)

y = torch.arange(24).view(2, 3, 4)
two = y[[0, 1], [0, 2], [1, 3]]  # (1)!
assert two.tolist() == [y[0, 0, 1], y[1, 2, 3]]
three = y[[0, 1, 1], [2], [3]]  # (2)!
assert three.tolist() == [y[0, 2, 3], y[1, 2, 3], y[1, 2, 3]]
x[rows, columns]  #: raises IndexError
