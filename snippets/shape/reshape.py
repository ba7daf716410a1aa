import torch

x = torch.arange(6).view(2, 3)
shared = torch.reshape(x, (3, 2))
copied = x.t().reshape(6)
x += 10
print(shared)
print(copied)
assert x.shape == (2, 3)

square = torch.arange(16).view(4, 4)
left = square[:, :2]
a = left.reshape(2, 2, 2)
b = left.contiguous().view(2, 2, 2)
assert torch.equal(a, b)
print(left.stride(), a.stride())  # (1)!
print(a.data_ptr() == left.data_ptr())
print(b.data_ptr() == left.data_ptr())
