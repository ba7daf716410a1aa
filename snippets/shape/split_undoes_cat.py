import torch

x = torch.arange(10).reshape(2, 5)
left, right = x.split([2, 3], dim=1)
assert torch.equal(torch.cat((left, right), dim=1), x)

first, second = x.unbind(dim=0)
assert torch.equal(torch.stack((first, second), dim=0), x)

line = torch.arange(6)
four, rest = line.split(4)
some, more, last = line.chunk(4)  # (1)!

right[0, 0] = 50
print(x)  # (2)!
