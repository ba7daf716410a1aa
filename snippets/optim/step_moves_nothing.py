import torch
from torch import nn

net = nn.Linear(3, 3)
before = net.weight.detach().clone()
optimizer = torch.optim.Adam(net.parameters(), lr=0.1)

scores = torch.zeros(2, 3, requires_grad=True)
target = torch.tensor([0, 2])
optimizer.zero_grad()
nn.CrossEntropyLoss()(scores, target).backward()
optimizer.step()  # (1)!
print(torch.equal(net.weight, before))
print(net.weight.grad)
print(scores.grad)
