import torch

x = torch.arange(24).view(2, 3, 4)
print(x.shape, x.size())
print(x.size(0), x.shape[-1], len(x))
print(x.dim(), x.numel(), torch.numel(x))

assert isinstance(x.shape, torch.Size)
assert isinstance(x.shape, tuple)
assert x.shape == (2, 3, 4)
batch, height, width = x.shape
print(x.shape[1:].numel(), height * width)
