import torch

x = torch.zeros(3, 4)
three = torch.tensor([1, 2, 3])
x[:, 1] = three
print(x)
x[:, 0] = torch.zeros(1, 3)  # (1)!
x[1] = three  #: raises RuntimeError
