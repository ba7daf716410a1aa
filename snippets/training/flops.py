import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

conv = nn.Conv2d(3, 8, 3, padding=1)
linear = nn.Linear(3 * 32 * 32, 8)
x = torch.zeros(1, 3, 32, 32)
cases = ((nn.ReLU(), x), (conv, x), (linear, x.flatten(1)))
for layer, shape in cases:
    with FlopCounterMode(display=False) as counter:
        layer(shape)
    count = sum(p.numel() for p in layer.parameters())
    print(f"{count:6} parameters {counter.get_total_flops():7} FLOPs")
assert counter.get_total_flops() == 2 * 3 * 32 * 32 * 8
