import torch

x = torch.tensor([1e8, 1.0, -1e8])
print((x[0] + x[1]) + x[2], (x[0] + x[2]) + x[1])

values = torch.full((1000,), 0.1)
one_by_one = torch.tensor(0.0)
for value in values:
    one_by_one = one_by_one + value
together = values.sum()
print(one_by_one, together)
