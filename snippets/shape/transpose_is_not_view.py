import torch

a = torch.tensor([[10, 11], [20, 21], [30, 31], [40, 41]])
b = a.transpose(0, 1)
print(b)
c = a.view(2, 4)
print(c)
memory = a.view(8)
assert a.data_ptr() == b.data_ptr() == c.data_ptr()
print(a.stride(), b.stride(), c.stride())
