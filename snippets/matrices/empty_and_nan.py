import torch

x = torch.tensor([1.0, float("nan"), 3])
print(x.sum(), x.mean(), x.max())
print(x.nansum(), x.nanmean())
print(torch.equal(x, x.clone()))
nothing = x[x > 5]
print(nothing.sum(), nothing.prod(), nothing.mean())
nothing.max()  #: raises RuntimeError
