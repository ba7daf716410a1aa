import torch

index = torch.tensor([0, 0, 0, 2])
x = torch.zeros(3)
x[index] += 1
print(x)

y = torch.zeros(3)
y.index_put_((index,), torch.tensor(1.0), accumulate=True)
print(y)
z = torch.zeros(3).index_add_(0, index, torch.ones(4))
assert torch.equal(y, z)
assert torch.equal(z, torch.bincount(index).float())
