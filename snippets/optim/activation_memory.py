import torch
from torch import nn

net = nn.Sequential(nn.Linear(10, 20), nn.ReLU(), nn.Linear(20, 1))
weights = {p.data_ptr() for p in net.parameters()}
for size in (8, 2):
    kept = {}

    def keep(t):
        if t.data_ptr() not in weights:
            kept[t.data_ptr()] = t.numel()
        return t

    with torch.autograd.graph.saved_tensors_hooks(keep, lambda t: t):
        loss = net(torch.zeros(size, 10)).sum()
    print(size, "samples", sum(kept.values()), "numbers kept")
