import torch

x = torch.tensor([1.0, 2.0, 7.0])
centres = torch.tensor([0.0, 5.0])
column = x[:, None]
distance = (column - centres).abs()
print(distance)
print(distance.argmin(dim=1))

every = torch.broadcast_shapes((10_000, 1), (10_000,))
print(every, every.numel() * 4 // 2**20, "MiB")
