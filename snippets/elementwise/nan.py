import torch

nan, inf = float("nan"), float("inf")
x = torch.tensor([1.0, nan, inf])
print(x == nan, x == x)
print(x.isnan(), x.isfinite())
print(torch.equal(x, x.clone()))
print(torch.allclose(x, x.clone(), equal_nan=True))
print(x.sum(), x.max(), x.nansum())  # (1)!
print(x.nan_to_num(nan=0.0, posinf=9.0))
