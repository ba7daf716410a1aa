import torch

x = torch.arange(6).reshape(2, 3)
y = torch.t(x)
y[2, 0] = 20
print(x)
assert torch.equal(y, x.T)

v = torch.arange(3)
same = v.t()  # (1)!
column = v[None].t()
pairs = torch.arange(12).reshape(2, 2, 3)
each = pairs.mT  # (2)!
pairs.t()  #: raises RuntimeError
