import torch

x = torch.tensor([[0.0], [2.0], [10.0], [12.0]])
norm = torch.nn.BatchNorm1d(1, affine=False)
whole = norm(x)
print(whole.squeeze())
halves = torch.cat([norm(half) for half in x.chunk(2)])
print(halves.squeeze())
