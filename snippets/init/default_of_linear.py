import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(400, 400)

torch.manual_seed(0)
w = nn.init.kaiming_uniform_(torch.empty(400, 400), a=5**0.5)
b = nn.init.uniform_(torch.empty(400), -1 / 20, 1 / 20)
assert torch.equal(layer.weight, w)
assert torch.equal(layer.bias, b)
print(f"{w.abs().max():.4f} {w.var() * 400:.4f}")  # (1)!

layer.reset_parameters()
print(torch.equal(layer.weight, w))
