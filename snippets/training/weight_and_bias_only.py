import torch
from torch import nn

layers = (nn.Linear(5, 5), nn.LSTM(5, 5), nn.MultiheadAttention(4, 2))
for layer in layers:
    found = 0
    for name in ("weight", "bias"):
        if isinstance(getattr(layer, name, None), torch.Tensor):
            found += getattr(layer, name).numel()
    own = sum(p.numel() for p in layer.parameters(recurse=False))
    print(f"{type(layer).__name__:18} {found:3} of {own:3}")

outputs = layers[1](torch.ones(3, 5))
print(type(outputs).__name__, [type(out).__name__ for out in outputs])
