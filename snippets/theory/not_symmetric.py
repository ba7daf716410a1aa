import torch

torch.manual_seed(0)
a = torch.randn(100, 100, dtype=torch.float64)
plain = torch.linalg.eigvals(a)
print((plain.imag != 0).sum())

symmetric = (a + a.T) / 2
roots = torch.linalg.eigvalsh(symmetric)
print((roots > 0).sum(), (roots < 0).sum())
