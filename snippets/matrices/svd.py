import torch

a = torch.tensor([[3.0, 0], [0, -2], [0, 0]])
u, s, vh = torch.linalg.svd(a, full_matrices=False)
print(s.round(decimals=4))  # (1)!
assert torch.allclose(u @ torch.diag(s) @ vh, a)
assert torch.allclose(torch.linalg.svdvals(a), s)

old_u, old_s, v = torch.svd(a)  # (2)!
assert torch.allclose(old_u @ torch.diag(old_s) @ v.mT, a)

rank_one = s[0] * torch.outer(u[:, 0], vh[0])
nearest = torch.tensor([[3.0, 0], [0, 0], [0, 0]])
assert torch.allclose(rank_one, nearest, atol=1e-6)
batch = torch.linalg.svd(torch.stack((a, a)), full_matrices=False).S
