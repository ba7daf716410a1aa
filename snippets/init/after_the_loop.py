import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 2), nn.ReLU())
for layer in model.modules():
    if isinstance(layer, nn.Linear):
        nn.init.xavier_normal_(layer.weight)
print(layer)

layer.weight = nn.Parameter(torch.ones(2, 3))  # (1)!
print([name for name, _ in model.named_parameters()])
