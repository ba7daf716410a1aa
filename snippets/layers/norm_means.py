import torch

x = torch.arange(16.0).reshape(2, 4, 2)
batch = x.mean(dim=(0, 2))
layer = x.mean(dim=(1, 2))
rows = x.reshape(8, 2)
instance = rows.mean(dim=1)
groups = x.reshape(4, 2, 2)
group = groups.mean(dim=(1, 2))
print(batch, layer)
print(instance, group)
