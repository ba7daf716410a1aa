#: cpu compares NumPy with PyTorch
import numpy as np
import torch

a = np.array([1.0, 7.0, 9.0, 15.0])
t = torch.tensor([1.0, 7.0, 9.0, 15.0])
print(a.std())
print(t.std())
print(t.std(correction=0))
assert np.allclose(a.std(ddof=1), t.std())
assert np.allclose(a.var(), t.var(correction=0))

print(np.median(a))
print(t.median())
print(t.quantile(0.5))

print(np.percentile(a, 25))
print(torch.quantile(t, 0.25))

b = np.array([1.0, np.nan])
u = torch.tensor([1.0, torch.nan])
print(np.nanmax(b))
v = u.masked_fill(u.isnan(), -torch.inf)
print(v.max())
assert not hasattr(torch, "nanmax")
