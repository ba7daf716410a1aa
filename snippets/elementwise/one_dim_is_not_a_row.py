import torch

b = torch.tensor([1.0, -2.0, 3.0])
row = b[None]
x = torch.ones(2, 3)
assert torch.equal(x + b, x + row)  # (1)!
print((b + b).shape, (b + row).shape)  # (2)!

each = x @ b
x @ row  #: raises RuntimeError
