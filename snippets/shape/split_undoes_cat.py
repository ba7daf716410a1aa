import torch

x = torch.arange(10).reshape(2, 5)
left, right = x.split([2, 3], dim=1)
assert torch.equal(torch.cat((left, right), dim=1), x)

first, second = x.unbind(dim=0)
assert torch.equal(torch.stack((first, second), dim=0), x)

print(torch.arange(6).split(4))
print(torch.arange(6).chunk(4))  # (1)!

right[0, 0] = 100
print(x)  # (2)!
