import torch

net = torch.nn.Sequential(torch.nn.Linear(2, 2), torch.nn.Linear(2, 1))
head = torch.optim.SGD(net[1].parameters(), lr=0.1)
x = torch.ones(1, 2)
net(x).sum().backward()
head.zero_grad()  # (1)!
for name, p in net.named_parameters():
    print(name, p.grad is None)
net.zero_grad()  # (2)!
print([p.grad is None for p in net.parameters()])

net(x).sum().backward()
print(net[1].bias.grad)
net.zero_grad(set_to_none=False)
print(net[1].bias.grad)
