import torch

row = torch.tensor([[1, 2, 3]])
wide = row.expand(4, 3)
print(wide.stride())  # (1)!
same = row.expand(4, -1)
like = row.expand_as(torch.zeros(4, 3))
also = row.broadcast_to(4, 3)
deeper = row.expand(2, 4, 3)  # (2)!
print(wide.untyped_storage().nbytes() // wide.element_size())

wide[0, 0] = 50
print(wide)
