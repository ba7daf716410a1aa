import torch

v = torch.tensor([7, 8, 9])
row = v[None]
column = v[:, None]

a = torch.arange(12).view(3, 4)
spread = a[:, None, :, None, None]
print(spread.shape)

images = torch.arange(36).view(2, 3, 2, 3)
left = images[..., 0]  # (1)!
top = images[..., 0, :]
green = images[:, 1]
channel = images[:, 1:2]  # (2)!
wrapped = images[None, ..., None]
assert left.shape == images[:, :, :, 0].shape
