import torch
from torch import nn

net = nn.Linear(2, 1)
parameters = net.parameters()
optimizer = torch.optim.SGD(parameters, lr=1.0)
print(len(list(parameters)), len(list(net.parameters())))

net.bias.requires_grad_(False)
print(len(list(net.parameters())))
print([name for name, p in net.named_parameters() if p.requires_grad])
