import torch

a = torch.tensor([[1.0, 2, 3], [4, 5, 6]])
b = torch.tensor([[1.0, 0], [0, 1], [1, 1]])
product = torch.einsum("ij,jk->ik", a, b)
assert torch.equal(product, a @ b)
swapped = torch.einsum("ij->ji", a)
rows = torch.einsum("ij->i", a)
pairs = torch.einsum("ij,ij->i", a, a)  # (1)!
print(rows, pairs)

queries = torch.ones(2, 5, 4, 8)
keys = torch.ones(2, 6, 4, 8)
scores = torch.einsum("bqhd,bkhd->bhqk", queries, keys)  # (2)!
same = queries.transpose(1, 2) @ keys.permute(0, 2, 3, 1)
assert torch.equal(scores, same)
