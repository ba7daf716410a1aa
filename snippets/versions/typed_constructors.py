#: cpu the old constructors make CPU tensors
import torch

old = torch.LongTensor([1, 2])
new = torch.tensor([1, 2])
assert torch.equal(old, new) and old.dtype == new.dtype

room = torch.FloatTensor(2, 3)
empty = torch.empty(2, 3)
assert room.shape == empty.shape and room.dtype == empty.dtype
