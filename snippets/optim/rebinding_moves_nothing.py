import torch

net = torch.nn.Linear(2, 1, bias=False)
torch.nn.init.ones_(net.weight)
net(torch.ones(1, 2)).sum().backward()

weight = net.weight
gradient = net.weight.grad
weight = weight - 0.5 * gradient
print(weight.tolist(), net.weight.tolist())
print(weight is net.weight, weight.is_leaf)

with torch.no_grad():
    net.weight -= 0.5 * gradient
print(net.weight.tolist())
