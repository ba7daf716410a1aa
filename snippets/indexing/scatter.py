import torch

index = torch.tensor([[2, 0], [1, 0]])
values = torch.tensor([[5.0, 6.0], [7.0, 8.0]])
x = torch.zeros(2, 3)
x.scatter_(1, index, values)
print(x)
assert torch.equal(x.gather(1, index), values)  # (1)!

twice = torch.tensor([[2, 0], [1, 1]])
total = torch.zeros(2, 3).scatter_add(1, twice, values)
print(total)
mean = torch.zeros(2, 3).scatter_reduce(
    1, twice, values, "mean", include_self=False
)  # (2)!
print(mean)

label = torch.tensor([[2], [0]])
print(torch.zeros(2, 3).scatter_(1, label, 1))  # (3)!
