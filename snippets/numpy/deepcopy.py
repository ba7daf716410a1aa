import copy

import torch

net = torch.nn.Linear(2, 1)
net(torch.ones(1, 2)).sum().backward()
best = copy.deepcopy(net)
state = net.state_dict()  # (1)!
with torch.no_grad():
    net.weight.fill_(7)
print(torch.equal(best.weight, net.weight))
print(torch.equal(state["weight"], net.weight))
print(best.weight.grad)  # (2)!

leaf = torch.ones(2, requires_grad=True)
leaf.sum().backward()
print(copy.deepcopy(leaf).grad)  # (3)!

x = torch.zeros(4)
pair = [x, x.view(2, 2)]
a, b = copy.deepcopy(pair)
a[0] = 5
print(b)  # (4)!
