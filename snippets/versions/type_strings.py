#: cpu the old names are those of CPU tensors
import torch

x = torch.tensor([1.5, 2.5])
old = x.type(torch.LongTensor)
new = x.to(torch.int64)
assert torch.equal(old, new) and old.dtype == new.dtype
print(x.type())
print(x.dtype)
