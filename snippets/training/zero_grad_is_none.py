import torch

net = torch.nn.Linear(2, 1)
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
net(torch.ones(3, 2)).sum().backward()
print(net.bias.grad)
optimizer.zero_grad()
print(net.bias.grad)
print(hasattr(optimizer, "grad"))
print(optimizer.param_groups[0]["params"][1] is net.bias)
