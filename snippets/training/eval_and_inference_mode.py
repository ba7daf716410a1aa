from contextlib import nullcontext

import torch
from torch import nn

net = nn.Sequential(nn.Linear(2, 4), nn.Dropout(0.5))
x = torch.ones(1, 2)
for mode in (net.train, net.eval):
    for context in (nullcontext, torch.no_grad, torch.inference_mode):
        mode()
        with context():
            out = net(x)
        drops = net[1].training
        print(f"{mode.__name__:5} {context.__name__:14}", end=" ")
        print(f"dropout {drops!s:5}  graph {out.requires_grad}")
