import torch
from torch import nn

layer = nn.Linear(2, 1, bias=False)
optimizer = torch.optim.SGD(layer.parameters(), lr=1.0)
with torch.no_grad():
    layer.weight.fill_(5)
layer(torch.ones(1, 2)).backward()
optimizer.step()
print(layer.weight.tolist())

layer.weight = nn.Parameter(torch.tensor([[5.0, 5.0]]))  # (1)!
layer(torch.ones(1, 2)).backward()
optimizer.step()
print(layer.weight.tolist())
