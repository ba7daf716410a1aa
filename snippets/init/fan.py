import torch
from torch import nn

line = nn.Linear(300, 100)
conv = nn.Conv2d(16, 32, kernel_size=3)

for w in (line.weight, conv.weight):
    per_place = w[0, 0].numel()  # (1)!
    fan_in = w.shape[1] * per_place
    fan_out = w.shape[0] * per_place
    print(tuple(w.shape), fan_in, fan_out)

    torch.manual_seed(0)
    nn.init.kaiming_normal_(w, mode="fan_in", nonlinearity="relu")
    print(f"{w.std():.3f} {(2 / fan_in) ** 0.5:.3f}")
    nn.init.kaiming_normal_(w, mode="fan_out", nonlinearity="relu")
    print(f"{w.std():.3f} {(2 / fan_out) ** 0.5:.3f}")
