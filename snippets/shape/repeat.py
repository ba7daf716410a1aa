import torch

x = torch.tensor([1, 2, 3])
twice = x.repeat(2)
print(twice)
each = x.repeat_interleave(2)
print(each)

copies = x.repeat(4, 1)  # (1)!
view = x.expand(4, 3)
assert torch.equal(copies, view)
larger = x.repeat(4, 3)

size = x.element_size()
print(copies.untyped_storage().nbytes() // size)
print(view.untyped_storage().nbytes() // size)
