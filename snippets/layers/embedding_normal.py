import torch
from torch import nn

torch.manual_seed(0)
weight = nn.Embedding(1000, 100).weight.detach()
print(f"{weight.mean().abs().item():.2f} {weight.std().item():.2f}")
outside = ((weight < 0) | (weight > 1)).float().mean()
print(f"{outside.item():.2f}")
