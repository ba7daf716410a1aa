import torch
from torch import nn

body, head = nn.Linear(1, 1), nn.Linear(1, 1)
nn.init.ones_(head.weight)
net = nn.Sequential(body, head)
optimizer = torch.optim.SGD(head.parameters(), lr=0.1)
for _ in range(3):
    optimizer.zero_grad()
    net(torch.ones(1, 1)).sum().backward()
    print("head", head.bias.grad, "body", body.bias.grad)

net.zero_grad()
print(head.bias.grad, body.bias.grad)
