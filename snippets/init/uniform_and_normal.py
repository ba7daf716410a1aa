import torch
from torch import nn

torch.manual_seed(0)
w = torch.empty(400, 200)
variance = 2 / (200 + 400)
bound = (3 * variance) ** 0.5  # (1)!

nn.init.xavier_uniform_(w)
print(f"{w.var():.5f} {variance:.5f}")
print(f"{w.abs().max():.3f} {bound:.3f}")
nn.init.xavier_normal_(w)
print(f"{w.var():.5f} {variance:.5f}")
print(f"{w.abs().max():.3f}")
