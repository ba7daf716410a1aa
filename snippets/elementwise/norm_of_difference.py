import torch

big = torch.full((100,), 1000.0)
near = big * 1.000001
print((big - near).norm().item() < 1e-6)
print(torch.allclose(big, near))

tiny = torch.tensor([1e-8])
twice = 2 * tiny
print((tiny - twice).norm().item() < 1e-6)
print(torch.allclose(tiny, twice), torch.allclose(tiny, twice, atol=0))
today = torch.linalg.vector_norm(big - near)  # (1)!
assert torch.allclose(today, (big - near).norm())
