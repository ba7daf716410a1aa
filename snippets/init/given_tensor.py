import numpy as np
import torch
from torch import nn

layer = nn.Linear(3, 4)
w = layer.weight
rng = np.random.default_rng(0)
given = torch.from_numpy(rng.normal(0, 0.5, size=w.shape))
with torch.no_grad():
    layer.weight.copy_(given)  # (1)!
print(layer.weight.dtype, layer.weight is w)
assert torch.equal(layer.weight, given.to(layer.weight))
