import torch

b = torch.tensor([1, -2, 3])
square = torch.diag(b)
print(square)
above = torch.diag(b, 1)  # (1)!
below = torch.diag(b, -1)
changed = square.clone()
taken = torch.diag(changed)  # (2)!
assert torch.equal(taken, b)
print(torch.trace(square))

batch = torch.stack((square, -square))
diagonals = batch.diagonal(dim1=-2, dim2=-1)
print(diagonals, diagonals.sum(dim=-1))
blocks = torch.diag_embed(diagonals)
assert torch.equal(blocks, batch)

changed.diagonal()[:] = 0  # (3)!
print(changed.count_nonzero(), taken)
