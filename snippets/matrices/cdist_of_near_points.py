import torch

points = 1000 + torch.arange(60.0).reshape(30, 2) * 0.01
fast = torch.cdist(points, points)
mode = "donot_use_mm_for_euclid_dist"
exact = torch.cdist(points, points, compute_mode=mode)
print(exact[0, 1], exact.diagonal().max())
print((fast - exact).abs().max() > 0.1)

few = torch.cdist(points[:25], points[:25])  # (1)!
assert torch.allclose(few, exact[:25, :25])
centred = points - points.mean(dim=0)
print((torch.cdist(centred, centred) - exact).abs().max() < 0.01)
