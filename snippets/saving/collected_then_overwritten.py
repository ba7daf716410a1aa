import torch
from torch import nn

net = nn.Sequential(nn.Linear(2, 2), nn.ReLU(inplace=True))
with torch.no_grad():
    net[0].weight.copy_(torch.tensor([[1.0, 0.0], [0.0, -1.0]]))
    net[0].bias.zero_()
    x = torch.ones(1, 2)
    kept, copied = [], []
    for layer in net:
        x = layer(x)
        kept.append(x)
        copied.append(x.clone())
print(kept[0], copied[0])
