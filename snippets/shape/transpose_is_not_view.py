import torch

a = torch.arange(1, 13).view(1, 4, 3)
print(a)
b = a.transpose(1, 2)
print(b)
c = a.view(1, 3, 4)
print(c)
assert a.data_ptr() == b.data_ptr() == c.data_ptr()
print(a.stride(), b.stride(), c.stride())
