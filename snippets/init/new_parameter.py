import torch
from torch import nn

layer = nn.Linear(2, 1, bias=False)
optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
tensor = torch.tensor([[1.0, 2.0]])
layer.weight = torch.nn.Parameter(tensor)
layer(torch.ones(1, 2)).sum().backward()
optimizer.step()
print(layer.weight.tolist(), layer.weight.grad.tolist())

with torch.no_grad():
    layer.weight += 1
print(tensor)  # (1)!
